import type { Field } from '../../expression/field.js'
import { headerValueNames, valueNames } from '../../records/generated/headers.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import { normaliseHeader } from '../../records/normaliseHeader.js'
import { normaliseValue } from '../../records/normaliseValue.js'
import { ownEntry } from '../ownEntry.js'

/**
 * The value of a category or a yes/no (`true`, `false`) that a text means under a header: 是 under 是否超时 is no good news.
 *
 * @returns undefined where a closed list does not know the text; the text itself in an open list.
 */
export function canonicalValue(text: string, field: Field, header: string, record: RecordType): string | undefined {
  const name = normaliseValue(text)
  const ofHeader = ownEntry(headerValueNames[record], normaliseHeader(header))
  const known = ownEntry(ofHeader, name) ?? ownEntry(ownEntry(valueNames[record], field.name), name)
  if (known !== undefined || field.kind === 'truth') return known
  return !field.values || field.values.includes(text) ? text : undefined
}
