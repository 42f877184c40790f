import type { BenchRow } from './benchRow.js'

/** The rows as a table of text. */
export function table(rows: readonly BenchRow[]): string {
  const lines = [['case', 'against', 'figure', 'by cpu', 'bar', 'met', 'ours', 'theirs'], ...rows.map(cells)]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
  const notes = rows.flatMap(({ case: name, against, note }) => (note ? [`${name} / ${against}: ${note}`] : []))
  return [...text, ...(notes.length > 0 ? ['', ...new Set(notes)] : [])].join('\n')
}

function cells({ case: name, against, value, byProcessor, unit, bar, isMet, ours, theirs }: BenchRow): string[] {
  return [name, against, `${shown(value)} ${unit}`, byProcessor === undefined ? '' : shown(byProcessor), bar ? `${bar.operator} ${shown(bar.value)}` : '', isMet === null ? '' : isMet ? 'yes' : 'NO', ours, theirs]
}

function shown(value: number): string {
  if (Math.abs(value) >= 1_000_000) return `${(value / 1_000_000).toFixed(1)} M`
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
}
