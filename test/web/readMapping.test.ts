import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { mappingSchema } from '../../src/cli/mappingSchema.js'
import { readMapping } from '../../src/web/readMapping.js'
import { projectRoot } from '../cli/runCli.js'

const example = readFileSync(path.join(projectRoot, 'docs/examples/bank-calls.mapping.json'), 'utf8')

const isReadByPage = (content: unknown): boolean => {
  try {
    readMapping(JSON.stringify(content), 'a.json')
    return true
  } catch {
    return false
  }
}

describe('readMapping', () => {
  it('reads the example as it stands, with a byte-order mark or without', () => {
    expect(readMapping(example, 'a.json')).toEqual(JSON.parse(example))
    expect(readMapping(`\ufeff${example}`, 'a.json')).toEqual(JSON.parse(example))
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
  ])('%j: read %s, by the schema of the command line and by the page alike', (content, isRead) => {
    expect({ page: isReadByPage(content), cli: mappingSchema.safeParse(content).success }).toEqual({ page: isRead, cli: isRead })
  })

  it('says which file and which member is wrong, and no value', () => {
    expect(() => readMapping('{"date": "13812345678"}', 'a.json')).toThrow(/^a\.json: the mapping does not hold: date has a form that is not known\. Correct the file in this place\.$/)
    expect(() => readMapping('{"date": 138', 'a.json')).toThrow(/^a\.json: it is not JSON\. [^8]*$/)
  })
})
