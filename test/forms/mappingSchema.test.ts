import { describe, expect, it } from 'vitest'
import { mappingSchema, readMapping } from '../../src/forms/mappingSchema.js'
import { written, writtenAt } from './written.js'

describe('readMapping', () => {
  it('reads the example as it stands, with a byte-order mark or without', () => {
    const { bytes } = writtenAt('docs/examples/bank-calls.mapping.json')
    const text = new TextDecoder().decode(bytes)
    expect(readMapping(written(text))).toEqual(JSON.parse(text))
    expect(readMapping(written(`\ufeff${text}`))).toEqual(JSON.parse(text))
  })

  it.each([
    [{}, true],
    [{ record: 'call', timeZone: 'Asia/Shanghai', date: '2026-02-28', headerRow: 1 }, true],
    [{ columns: { a: 'callId', b: null, c: { field: 'status', values: { x: 'answered', '': null }, format: 'H:mm' } } }, true],
    [{ constants: { lineNumber: '12345' }, exclude: [{ column: 'a', equals: '' }] }, true],
    [[], false],
    ['text', false],
    [null, false],
    [{ colums: {} }, false],
    [{ record: 'calls' }, false],
    [{ record: 'constructor' }, false],
    [{ record: null }, false],
    [{ timeZone: 8 }, false],
    [{ date: '2026-02-30' }, false],
    [{ date: 20260228 }, false],
    [{ headerRow: 0 }, false],
    [{ headerRow: 1.5 }, false],
    [{ headerRow: '1' }, false],
    [{ columns: [] }, false],
    [{ columns: { a: 1 } }, false],
    [{ columns: { a: {} } }, false],
    [{ columns: { a: { field: 'x', other: 1 } } }, false],
    [{ columns: { a: { field: 'x', values: { y: 1 } } } }, false],
    [{ columns: { a: { field: 'x', format: null } } }, false],
    [{ constants: { a: null } }, false],
    [{ exclude: { column: 'a', equals: 'b' } }, false],
    [{ exclude: [{ column: 'a' }] }, false],
    [{ exclude: [{ column: 'a', equals: 'b', also: 'c' }] }, false],
  ])('%j: holds %s', (content, holds) => {
    expect(mappingSchema.safeParse(content).success).toBe(holds)
  })

  it('says which file and which member is wrong, and no value', () => {
    expect(() => readMapping(written('{"date": "13812345678"}'))).toThrow(/^a\.json: the mapping does not hold: date is no date of the form YYYY-MM-DD\. Correct the file in these places\.$/)
    expect(() => readMapping(written('{"date": 138'))).toThrow(/^a\.json: line 1, column 13 is not JSON\. [^8]*$/)
  })

  it('says of bytes that are no UTF-8 that they are none', () => {
    expect(() => readMapping({ name: 'a.json', bytes: Uint8Array.of(0x7b, 0xff, 0x7d) })).toThrow('a.json: it is not UTF-8.')
  })
})
