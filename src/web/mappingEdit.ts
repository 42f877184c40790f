import { type ColumnMapping, columnMapping, type Mapping } from '../ingest/mapping.js'
import { normaliseHeader } from '../records/normaliseHeader.js'

type Given = string | ColumnMapping | null

/**
 * A mapping in which a column fills another field. What it said of other columns, values, formats and exclusions stays; a field
 * that another column or a constant of the mapping filled is taken from it, since a field has one source.
 *
 * @param header The header of the column, as the file has it.
 * @param field The field; null where nobody is to read the column.
 * @example withColumn({ columns: { a: 'orderId' } }, 'b', 'orderId') // { columns: { a: null, b: 'orderId' } }
 */
export function withColumn(mapping: Mapping, header: string, field: string | null): Mapping {
  const entries = Object.entries(mapping.columns ?? {})
  const isThis = (name: string): boolean => name === header || normaliseHeader(name) === normaliseHeader(header)
  const before = entries.find(([name]) => isThis(name))?.[1]
  const others = entries.filter(([name]) => !isThis(name)).map(([name, given]): [string, Given] => [name, fieldOf(given) === field ? null : given])
  const kept = before !== undefined && fieldOf(before) === field ? before : field
  const { constants, ...rest } = mapping
  const constantsLeft = Object.entries(constants ?? {}).filter(([name]) => name !== field)
  return {
    ...rest,
    columns: Object.fromEntries([...others, [header, kept]]),
    ...(constantsLeft.length > 0 && { constants: Object.fromEntries(constantsLeft) }),
  }
}

const fieldOf = (given: Given): string | null => (given === null ? null : columnMapping(given).field)

/** A mapping with its header in another row; null where the header is to be found anew. */
export function withHeaderRow(mapping: Mapping, row: number | null): Mapping {
  const others = Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== 'headerRow'))
  return row === null ? others : { ...others, headerRow: row }
}
