/**
 * The cells of a CSV text (RFC 4180), with or without byte-order mark; blank lines are left out. It is for matrices that come back from
 * Excel, which are small; exports are read by src/ingest.
 *
 * @example readCsv('a,"b ""c"""\r\n') // [['a', 'b "c"']]
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/gy
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (cell.lastIndex >= text.length) break
    rows.push([])
  }
  return rows.filter((row) => row.some((each) => each !== ''))
}
