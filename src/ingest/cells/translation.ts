import { normaliseValue } from '../../records/normaliseValue.js'

/** What the mapping says that a text means; null where it means nothing, the text itself where the mapping does not say. */
export type Translation = (text: string) => string | null

/** The translation by the values of a column's mapping; an empty name says what a blank cell means. */
export function translationOf(values: Readonly<Record<string, string | null>> | undefined): Translation | null {
  if (!values) return null
  const byName = new Map(Object.entries(values).map(([name, value]) => [normaliseValue(name), value]))
  return (text) => {
    const stated = byName.get(normaliseValue(text))
    return stated === undefined ? text : stated
  }
}
