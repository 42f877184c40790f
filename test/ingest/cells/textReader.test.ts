import { describe, expect, it } from 'vitest'
import { Status } from '../../../src/expression/kinds.js'
import { CellText } from '../../../src/ingest/cells/cellText.js'
import { listReader, textReader, translatedTextReader, writtenList } from '../../../src/ingest/cells/textReader.js'
import { translationOf } from '../../../src/ingest/cells/translation.js'
import { HashedTexts, hashWords } from '../../../src/expression/hashedTexts.js'
import { workOrder } from '../../../src/records/generated/fields.js'
import type { CellOffsets } from '../../../src/ingest/cellOffsets.js'
import { readAll } from '../readAll.js'
import { fillColumn, type GivenCell, readCells } from './readCells.js'

const statuses = (cells: readonly GivenCell[]): number[] => readCells(workOrder.title, (text) => textReader(text), cells).map(([, status]) => status)

describe('whether a text is there', () => {
  it('white space of any width is none', () => {
    expect(statuses(['路灯', ' x ', '【急】', '　急', '\u00a0x'])).toEqual(Array(5).fill(Status.value))
    expect(statuses(['', ' ', '\t\r', '\0', '　', '　 　', '\u00a0', '\ufeff'])).toEqual(Array(8).fill(Status.absent))
  })

  it('what exports write for nothing is none: a dash for an earlier order is no repeat', () => {
    expect(statuses(['-', ' -- ', '—', '——', '/', '\\N', 'null', 'NULL', 'N/A', '\u3000-'])).toEqual(Array(10).fill(Status.absent))
    expect(statuses(['-5', '--x', '—路灯', '/etc', 'nullable', 'N1', '无', '0'])).toEqual(Array(8).fill(Status.value))
  })

  it('a cell that the row lacks is invalid', () => {
    expect(statuses([null, 'x'])).toEqual([Status.invalid, Status.value])
  })

  it('what the mapping says means nothing is absent', () => {
    const column = fillColumn(workOrder.title, (text) => translatedTextReader(text, translationOf({ 无: null, '': '未填' })!), ['无', '', '路灯', '-'])
    expect([...column.status]).toEqual([Status.absent, Status.value, Status.value, Status.absent])
  })
})

describe('keys are told apart by hashes', () => {
  const hashOf = (cell: string, read = textReader as (text: CellText) => ReturnType<typeof textReader>): string => {
    const column = fillColumn(workOrder.orderId, (text, into) => ((into.texts = new HashedTexts(1)), read(text)), [cell])
    return [...column.texts!.hashes].join(' ')
  }

  it('of the text, however it is written: white space, ="…", a byte-order mark', () => {
    for (const cell of [' A1', 'A1\t', '="A1"', '\ufeffA1', '\u3000A1\u3000']) expect(hashOf(cell)).toBe(hashOf('A1'))
    for (const cell of ['A2', 'a1', 'A1 2', '1A', 'A']) expect(hashOf(cell)).not.toBe(hashOf('A1'))
  })

  it('of what the mapping says that it means', () => {
    expect(hashOf('x', (text) => translatedTextReader(text, translationOf({ x: 'A1' })!))).toBe(hashOf('A1'))
  })

  it('three words a row, where the engine looks for them', () => {
    const column = fillColumn(workOrder.orderId, (text, into) => ((into.texts = new HashedTexts(2)), textReader(text)), ['A1', 'A1'])
    expect(column.texts!.hashes.subarray(0, hashWords)).toEqual(column.texts!.hashes.subarray(hashWords))
    expect(hashWords).toBe(3)
  })

  it('with their texts in UTF-8, rows without one being empty', () => {
    const column = fillColumn(workOrder.orderId, (text, into) => ((into.texts = new HashedTexts(4)), textReader(text)), ['', ' 工单1', 'A2', ''])
    expect([...column.texts!.ends.subarray(0, 3)]).toEqual([0, 7, 9])
    expect(new TextDecoder().decode(column.texts!.bytesOf(4))).toBe('工单1A2')
    expect(column.texts!.ends[3]).toBe(9)
  })

  it('100,000 order numbers in a row have 100,000 hashes', () => {
    const ids = Array.from({ length: 100_000 }, (_, at) => `GD2026${String(at).padStart(8, '0')}`)
    const column = fillColumn(workOrder.orderId, (text, into) => ((into.texts = new HashedTexts(ids.length)), textReader(text)), ids)
    const seen = new Set(ids.map((_, row) => column.texts!.hashes.subarray(row * hashWords, (row + 1) * hashWords).join()))
    expect(seen.size).toBe(100_000)
  })
})

describe('lists', () => {
  it.each<[string, readonly unknown[] | undefined]>([
    ['城管局、住建局', ['城管局', '住建局']],
    ['城管局，住建局；民政局', ['城管局', '住建局', '民政局']],
    ['城管局 住建局,民政局', ['城管局', '住建局', '民政局']],
    ['["城管局","住建局"]', ['城管局', '住建局']],
    ['[{"kind":"added","value":5,"unit":"workday"}]', [{ kind: 'added', value: 5, unit: 'workday' }]],
    ['[1,', undefined],
    ['[]', []],
  ])('%s', (text, expected) => {
    expect(writtenList(text)).toEqual(expected)
  })

  it('blank cells and dashes are absent, broken JSON is invalid, what the row lacks is invalid', () => {
    const column = fillColumn(workOrder.assistingUnits, (text) => listReader(text, null), ['', '-', '[1', null, '城管局'])
    expect([...column.status]).toEqual([Status.absent, Status.absent, Status.invalid, Status.invalid, Status.value])
    expect(column.list(4)).toEqual(['城管局'])
  })
})

it('a text can be read as evidence while its batch is there', async () => {
  const { rows } = await readAll('工单编号,标题\nA1,"他说""好"""\nA2,噪声\nA3,占道\n', { capacity: 1 }, ['title'])
  expect(rows.map(({ title }) => title)).toEqual(['他说"好"', '噪声', '占道'])
})

it('a cell is read without surrounding white space, quotes undoubled', () => {
  const text = new CellText(new TextDecoder())
  const buffer = new TextEncoder().encode(' a""b ')
  const offsets = { starts: Int32Array.of(0, 0, -1), ends: Int32Array.of(6, ~6, 0), capacity: 3 } as unknown as CellOffsets
  expect([0, 1, 2].map((row) => text.read(buffer, offsets, 0, row))).toEqual(['a""b', 'a"b', ''])
})
