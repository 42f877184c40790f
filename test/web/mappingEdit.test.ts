import { describe, expect, it } from 'vitest'
import { withColumn, withHeaderRow } from '../../src/web/mappingEdit.js'

describe('withColumn', () => {
  it('lets a column fill a field', () => {
    expect(withColumn({}, 'q_time', 'waitSeconds')).toEqual({ columns: { q_time: 'waitSeconds' } })
  })

  it('says of a column that nobody reads it', () => {
    expect(withColumn({ columns: { a: 'orderId' } }, 'a', null)).toEqual({ columns: { a: null } })
  })

  it('takes the field from the column that had it', () => {
    expect(withColumn({ columns: { a: 'orderId', c: 'title' } }, 'b', 'orderId')).toEqual({ columns: { a: null, b: 'orderId', c: 'title' } })
  })

  it('takes the field from a constant, and leaves the others', () => {
    expect(withColumn({ constants: { lineNumber: '12345' } }, 'a', 'lineNumber')).toEqual({ columns: { a: 'lineNumber' } })
    expect(withColumn({ constants: { lineNumber: '12345', status: 'answered' } }, 'a', 'lineNumber').constants).toEqual({ status: 'answered' })
  })

  it('keeps values and format where the field stays the same, and drops them with the field', () => {
    const column = { field: 'status', values: { AGENT: 'answered' } }
    expect(withColumn({ columns: { a: column } }, 'a', 'status')).toEqual({ columns: { a: column } })
    expect(withColumn({ columns: { a: column } }, 'a', 'callId')).toEqual({ columns: { a: 'callId' } })
  })

  it('knows a column by its name however it is spelt, and writes it as the file does', () => {
    expect(withColumn({ columns: { 'Call ID': 'callId' } }, 'call_id', null)).toEqual({ columns: { call_id: null } })
  })

  it('keeps everything else and changes nothing in place', () => {
    const mapping = { record: 'call', date: '2026-03-02', headerRow: 2, exclude: [{ column: 'x', equals: 'y' }], columns: { a: 'callId' } } as const
    const before = JSON.stringify(mapping)
    expect(withColumn(mapping, 'b', 'offeredAt')).toEqual({ ...mapping, columns: { a: 'callId', b: 'offeredAt' } })
    expect(JSON.stringify(mapping)).toBe(before)
  })

  it('takes a header called __proto__ for a header like any other', () => {
    expect(Object.entries(withColumn({}, '__proto__', 'callId').columns ?? {})).toEqual([['__proto__', 'callId']])
  })
})

describe('withHeaderRow', () => {
  it('states the row, and forgets it again', () => {
    expect(withHeaderRow({ record: 'call' }, 3)).toEqual({ record: 'call', headerRow: 3 })
    expect(withHeaderRow({ record: 'call', headerRow: 3 }, null)).toEqual({ record: 'call' })
  })
})
