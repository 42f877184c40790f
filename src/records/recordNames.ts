import type { Bilingual } from '../expression/kinds.js'
import { recordFields } from './generated/fields.js'
import { jsonSchemas } from './generated/jsonSchemas.js'
import { recordTypes } from './generated/recordTypes.js'
import type { RecordType } from './generated/recordTypes.js'

/** The members of a schema's property that are read here. */
interface Property {
  readonly 'x-values'?: Readonly<Record<string, { readonly label: Bilingual }>>
}

/** The labels of the values of a field, in the order of the schema; none where its list is open. */
export function valueLabels(type: RecordType, field: string): Readonly<Record<string, Bilingual>> {
  const { properties } = jsonSchemas[type] as { readonly properties: Readonly<Record<string, Property>> }
  const values = properties[field]?.['x-values'] ?? {}
  return Object.fromEntries(Object.entries(values).map(([value, { label }]) => [value, label]))
}

/** What record types, fields and values are called, for reports, which hold names alone. */
export function recordNames() {
  const types = Object.keys(recordTypes) as RecordType[]
  const values: Record<string, Record<string, Bilingual>> = {}
  for (const type of types) for (const field of recordTypes[type].fields) values[field] = { ...values[field], ...valueLabels(type, field) }
  return { recordTypes, fields: recordFields, values }
}
