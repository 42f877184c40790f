import type { Field } from '../../expression/field.js'

/** The fields by which targets are grouped, where a record type has them; the month of the beginning comes beside them. */
export const groupFields: readonly string[] = ['category', 'channel', 'handlingUnit']

/** The fields by which work orders are compared, in the order of the tables; the month in which they began comes last. */
export const leagueFields: readonly string[] = ['handlingUnit', 'district', 'category', 'channel']

/** The fields of a record type that groups need. */
export function groupFieldsOf(fields: Readonly<Record<string, Field>>): Field[] {
  return groupFields.flatMap((name) => fields[name] ?? [])
}
