import { displayWidth, padded } from './displayWidth.js'
import { wrapText } from './wrapText.js'

const gap = '  '
/** However wide the names are, the texts beside them stay readable. */
const leastTextWidth = 8

/**
 * Rows as lines with aligned columns, two spaces between them. No space ends a line.
 *
 * @param sides One side a column, the side to which its cells are set; missing: left.
 * @example textTable([['工单', '5'], ['x', '12']], ['left', 'right']) // ['工单   5', 'x     12']
 */
export function textTable(rows: readonly (readonly string[])[], sides: readonly ('left' | 'right')[] = []): string[] {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, column) => { widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell)) })
  return rows.map((row) => row.map((cell, column) => padded(cell, widths[column]!, sides[column] ?? 'left')).join(gap).trimEnd())
}

/** Names with their texts beside them; a long text goes on below itself. */
export function textList(entries: readonly (readonly [name: string, text: string])[], width: number): string[] {
  const nameWidth = Math.max(...entries.map(([name]) => displayWidth(name)))
  return entries.flatMap(([name, text]) =>
    wrapText(text, Math.max(width - nameWidth - gap.length, leastTextWidth)).map((line, index) => `${padded(index === 0 ? name : '', nameWidth, 'left')}${gap}${line}`.trimEnd()),
  )
}
