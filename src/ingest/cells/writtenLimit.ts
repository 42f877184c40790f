import { valueNames } from '../../records/generated/headers.js'
import { normaliseValue } from '../../records/normaliseValue.js'
import { ownEntry } from '../ownEntry.js'
import { foldWidth } from './foldWidth.js'

/** The field that holds the number of an order's own limit, and the one that holds its unit. */
export const limitFields = { value: 'limitValue', unit: 'limitUnit' } as const

/** A limit as a cell gives it; the unit is null where the cell has a number alone. */
export interface WrittenLimit {
  readonly value: number
  readonly unit: string | null
}

const numberAndUnit = /^(\d{1,9}(?:\.\d{1,9})?)\s*(.*)$/s

/**
 * Reads a limit whose number and unit stand in one cell: `5个工作日`, `24小时`, `7天`, `5`.
 *
 * @returns undefined where the text is no number with a known unit or none.
 * @example writtenLimit('5个工作日') // { value: 5, unit: 'workday' }
 */
export function writtenLimit(text: string): WrittenLimit | undefined {
  const parts = numberAndUnit.exec(foldWidth(text))
  if (!parts) return undefined
  const [, number, name] = parts
  if (name === '') return { value: Number(number), unit: null }
  const unit = ownEntry(valueNames['work-order'].limitUnit, normaliseValue(name!))
  return unit === undefined ? undefined : { value: Number(number), unit }
}
