import { expect, it } from 'vitest'
import { readCsv } from '../../src/docgen/matrix/readCsv.js'

it.each<[string, string, string[][]]>([
  ['quotes, commas and line ends inside a cell', 'a,"b ""c"", d\r\ne"\r\n', [['a', 'b "c", d\r\ne']]],
  ['a byte-order mark', '\uFEFFa,b\n', [['a', 'b']]],
  ['blank cells at the ends of a line', ',a,\n', [['', 'a', '']]],
  ['a last line without an end', 'a\nb', [['a'], ['b']]],
  ['blank lines, which are left out', 'a\r\n\r\nb\r\n', [['a'], ['b']]],
  ['an old Macintosh line end', 'a\rb\r', [['a'], ['b']]],
  ['nothing', '', []],
])('readCsv takes %s', (_what, text, cells) => {
  expect(readCsv(text)).toEqual(cells)
})
