import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Status } from '../../../src/expression/kinds.js'
import { blankChoice, type Choice, choiceReader } from '../../../src/ingest/cells/choiceReader.js'
import { workOrder } from '../../../src/records/generated/fields.js'
import { readAll } from '../readAll.js'
import type { CellKernel } from '../../../src/ingest/kernel/cellKernel.js'
import { takeKernel } from '../../../src/ingest/kernel/kernels.js'
import { fillColumn, readCells } from './readCells.js'

describe.each<[string, () => CellKernel | null]>([['with the loops', takeKernel], ['without', () => null]])('%s', (_, kernel) => {
  it('each distinct cell is looked up once, blank first', () => {
    const asked: string[] = []
    const choose = (text: string): Choice => (asked.push(text), text === '' ? blankChoice : { value: text.length, status: Status.value })
    const cells = ['电话', '微信', '电话', '', '电话', null, '网站', '微信']
    const { values, status } = fillColumn(workOrder.channel, (text) => choiceReader(text, choose), cells, kernel())
    expect([...status]).toEqual([0, 0, 0, Status.absent, 0, Status.invalid, 0, 0])
    expect([0, 1, 2, 4, 6, 7].map((row) => values[row])).toEqual([2, 2, 2, 2, 2, 2])
    expect(asked).toEqual(['', '电话', '微信', '网站'])
  })
})

it('cells are told apart by all of their bytes, whatever their length and whatever stands behind them', () => {
  const choose = (text: string) => ({ value: text === '' ? 0 : Number(text), status: Status.value })
  const number = fc.nat(200).map((each) => String(each).repeat(1 + (each % 6)))
  fc.assert(fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), (cells) => {
    expect(readCells(workOrder.channel, (text) => choiceReader(text, choose), cells).map(([value]) => value)).toEqual(cells.map(Number))
  }))
})

it.each(['街道办事处####', '####号街道办事处', '市####路街道办事处'])('6,000 cells like %s, more than there are places for their hashes, are told apart when they come again', (pattern) => {
  const cells = Array.from({ length: 6000 }, (_, at) => pattern.replace('####', String(at).padStart(4, '0')))
  const read = readCells(workOrder.handlingUnit, (text) => choiceReader(text, (name) => ({ value: Number(/\d+/.exec(name)?.[0]), status: Status.value })), cells)
  expect(read.map(([value]) => value)).toEqual(cells.map((_, at) => at))
})

it('200,000 units that are all different are read one by one, each under its own code', async () => {
  const text = Array.from({ length: 200_000 }, (_, at) => `A${at},单位${at % 150_000}\n`).join('')
  const { rows } = await readAll(`工单编号,承办单位\n${text}`, { capacity: 4096 }, ['handlingUnit'])
  expect([rows.length, rows[70_000]?.handlingUnit, rows[150_001]?.handlingUnit, rows[199_999]?.handlingUnit]).toEqual([200_000, '单位70000', '单位1', '单位49999'])
}, 60_000)

describe('what a value means depends on its header', () => {
  const onTime = async (header: string, cells: readonly string[]): Promise<unknown[]> => {
    const { rows } = await readAll(`工单编号,标题,${header}\n${cells.map((cell) => `A1,x,${cell}\n`).join('')}`, {}, ['onTime'])
    return rows.map((row) => row.onTime)
  }

  it('是 under 是否按时办结 is in time, under 是否超时 late', async () => {
    expect(await onTime('是否按时办结', ['是', '否', '1', '0', '', '-', '也许', '__proto__'])).toEqual([true, false, true, false, null, null, '<invalid>', '<invalid>'])
    expect(await onTime('是否超时', ['是', '否', '1', '0'])).toEqual([false, true, false, true])
  })

  it('known synonyms of a closed list have its values, others are invalid; an open list takes all', async () => {
    const { rows } = await readAll('工单编号,诉求类型,承办单位\nA1,投诉,constructor\nA2,投诉类,城管局\nA3,控烟,城管局\nA4, ＡＰＰ ,constructor\n', {}, ['category', 'handlingUnit'])
    expect(rows).toEqual([
      { row: 2, category: 'complaint', handlingUnit: 'constructor' },
      { row: 3, category: 'complaint', handlingUnit: '城管局' },
      { row: 4, category: '<invalid>', handlingUnit: '城管局' },
      { row: 5, category: '<invalid>', handlingUnit: 'constructor' },
    ])
  })
})
