/**
 * A table of cells that are Markdown already; a table without rows is left out.
 *
 * @param header The names of the columns.
 * @param rows The cells, as many in each row as there are columns.
 */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)]
}

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => (cell === '' ? '–' : cell)).join(' | ')} |`
