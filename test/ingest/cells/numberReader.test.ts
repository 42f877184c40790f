import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Status } from '../../../src/expression/kinds.js'
import { numberReader, writtenNumber, writtenSeconds } from '../../../src/ingest/cells/numberReader.js'
import { call, workOrder } from '../../../src/records/generated/fields.js'
import { readCells } from './readCells.js'

describe('counts', () => {
  it.each([
    ['5', 5],
    ['007', 7],
    ['0.5', 0.5],
    ['5.0', 5],
    ['+5', 5],
    ['1,250', 1250],
    ['12,345,678', 12_345_678],
    ['１２', 12],
    ['１，２５０', 1250],
  ])('%s is %s', (text, expected) => {
    expect(writtenNumber(text)).toBe(expected)
  })

  it.each(['-5', '5个', '1,25', ',5', '1e3', '0x10', '', ' ', '.', '5.', '٣', '五', 'NaN', 'Infinity', '9'.repeat(400)])('%j is none', (text) => {
    expect(writtenNumber(text)).toBeUndefined()
  })
})

describe('durations, in seconds', () => {
  it.each([
    ['15', 15],
    ['15.5', 15.5],
    ['0:00:15', 15],
    ['00:01:30', 90],
    ['100:00:00', 360_000],
    ['0:00:15.5', 15.5],
    ['01:30', 90],
    ['90:00', 5400],
    ['1分30秒', 90],
    ['1 分钟 30 秒钟', 90],
    ['2小时', 7200],
    ['1小时1分1秒', 3661],
    ['30s', 30],
    ['5 min', 300],
    ['2H', 7200],
  ])('%s is %s', (text, expected) => {
    expect(writtenSeconds(text)).toBe(expected)
  })

  it.each(['', '-15', '0:60:00', '0:00:60', '1:60', '1:5', '30秒1分', '分', '半小时', '1天', '0:00:15:00'])('%j is none', (text) => {
    expect(writtenSeconds(text)).toBeUndefined()
  })
})

it('digits alone are read from bytes, all else over text, blank is blank and what a row lacks is invalid', () => {
  const asked: string[] = []
  const cells = ['5', '123456789012345', '1234567890123456', '0:00:15', '', ' ', '-', null, 'x']
  const read = readCells(call.waitSeconds, (text) => numberReader(text, (written) => (asked.push(written), writtenSeconds(written))), cells)
  expect(read).toEqual([
    [5, Status.value], [123_456_789_012_345, Status.value], [1_234_567_890_123_456, Status.value], [15, Status.value],
    [null, Status.absent], [null, Status.absent], [null, Status.absent], [null, Status.invalid], [null, Status.invalid],
  ])
  expect([...new Set(asked)]).toEqual(['1234567890123456', '0:00:15', 'x'])
})

it('the way over bytes and the way over text agree on every number', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat({ max: 2 ** 31 - 1 }).map(String), fc.string({ unit: fc.constantFrom(...'0123456789,.+- '), maxLength: 20 })), { maxLength: 8 }), (cells) => {
    const read = readCells(workOrder.returnCount, (text) => numberReader(text, writtenNumber), cells)
    const expected = cells.map((cell) => {
      const trimmed = cell.trim()
      if (trimmed === '' || trimmed === '-' || trimmed === '--') return [null, Status.absent]
      const number = writtenNumber(trimmed)
      return number === undefined ? [null, Status.invalid] : [number, Status.value]
    })
    expect(read).toEqual(expected)
  }), { numRuns: 1000 })
})
