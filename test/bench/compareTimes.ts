import type { SideResult } from './alternate.js'
import type { MeasuredRow } from './benchRow.js'

/** Our wall time as a share of theirs, with both in the row. */
export function timeRatio(name: string, ours: SideResult, theirs: SideResult, bar: number, note?: string): MeasuredRow {
  return row(name, ours, theirs, (of) => of(ours) / of(theirs), { operator: '<=', value: bar }, note)
}

/** How many times our wall time goes into theirs. */
export function timesFaster(name: string, ours: SideResult, theirs: SideResult, bar: number, note?: string): MeasuredRow {
  return row(name, ours, theirs, (of) => of(theirs) / of(ours), { operator: '>=', value: bar }, note)
}

type Figure = (of: (side: SideResult) => number) => number

function row(name: string, ours: SideResult, theirs: SideResult, figure: Figure, bar: NonNullable<MeasuredRow['bar']>, note: string | undefined): MeasuredRow {
  return {
    case: name,
    against: theirs.label,
    value: figure(({ milliseconds }) => milliseconds),
    byProcessor: figure(({ cpuMilliseconds }) => cpuMilliseconds),
    unit: bar.operator === '<=' ? 'ratio' : 'times',
    bar,
    ours: timeText(ours),
    theirs: timeText(theirs),
    ...(note && { note }),
  }
}

/** Wall time, processor time and memory in one cell. */
export function timeText({ milliseconds, cpuMilliseconds, peakMegabytes }: SideResult): string {
  return `${Math.round(milliseconds)} ms (cpu ${Math.round(cpuMilliseconds)}, ${Math.round(peakMegabytes)} MB)`
}
