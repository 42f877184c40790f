import { alternate, type SideResult } from '../alternate.js'
import type { BenchCase } from '../benchCase.js'
import type { MeasuredRow } from '../benchRow.js'
import type { Side } from '../side.js'

const questions = ['isWorkday', 'addWorkdays', 'countWorkdays'] as const
const peers = ['chinese-days', 'chinese-workday', 'date-fns', 'set-and-loop'] as const

/** The bars of the questions that have some: so many times the rate of chinese-days, and so many answers a second. */
const timesOfChineseDays = 100
const addsOnDays = 20e6
const addsOnTexts = 5e6

/** Working-day arithmetic over 2010 to 2026, against packages and a loop over a set. */
export const workdays: BenchCase = {
  id: 'workdays',
  async run({ runs, programs, sizes }) {
    const rows: MeasuredRow[] = []
    for (const question of questions) {
      const args = [question, String(sizes.rateMilliseconds)]
      const sides: Side[] = [
        { program: 'workdaysOnDays', label: 'day integers', args },
        { program: 'workdaysOnTexts', label: 'date texts', args },
        ...peers.map((peer): Side => ({ program: 'workdaysByPeer', label: peer, args: [peer, ...args] })),
      ]
      const [onDays, onTexts, ...others] = (await alternate(sides, runs, programs)) as [SideResult, SideResult, ...SideResult[]]
      const isAdding = question === 'addWorkdays'
      rows.push(rateRow(question, onDays, isAdding ? addsOnDays : null), rateRow(question, onTexts, isAdding ? addsOnTexts : null))
      for (const peer of others) rows.push(ratioRow(question, onTexts, peer, isAdding && peer.label === 'chinese-days' ? timesOfChineseDays : null))
    }
    return rows
  },
}

/** Answers in a second of the processor: one thread does nothing else, and a busy machine does not slow it. */
const rateOf = ({ operations, cpuMilliseconds }: SideResult): number => (operations! / cpuMilliseconds) * 1000

function rateRow(question: string, ours: SideResult, bar: number | null): MeasuredRow {
  return { case: `workdays: ${question}`, against: ours.label, value: rateOf(ours), unit: 'a second', bar: bar === null ? null : { operator: '>=', value: bar }, ours: '', theirs: '' }
}

function ratioRow(question: string, ours: SideResult, peer: SideResult, bar: number | null): MeasuredRow {
  const wrong = peer.answers!.filter((day, index) => day !== ours.answers![index]).length
  return {
    case: `workdays: ${question}`,
    against: peer.label,
    value: rateOf(ours) / rateOf(peer),
    unit: 'times',
    bar: bar === null ? null : { operator: '>=', value: bar },
    ours: `${Math.round(rateOf(ours) / 1000).toLocaleString('en')} k/s`,
    theirs: `${Math.round(rateOf(peer) / 1000).toLocaleString('en')} k/s`,
    ...(wrong > 0 && { note: `${peer.label} gives another day than the official calendar, or none, for ${wrong} of ${ours.answers!.length} sums of working days.` }),
  }
}
