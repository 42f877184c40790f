import type { Bilingual } from '../expression/kinds.js'
import type { RecordType } from '../records/generated/recordTypes.js'

/** What a column of an export stands for, as a mapping file says it. */
export interface ColumnMapping {
  readonly field: string
  /** What the values of the column mean; null for a value that stands for nothing, an empty name for a blank cell. */
  readonly values?: Readonly<Record<string, string | null>>
  /** How instants are written, in `yyyy M MM d dd H HH m mm s ss SSS`. */
  readonly format?: string
}

/** A record that the mapping leaves out of the audit; it is counted as excluded. */
export interface Exclusion {
  readonly column: string
  readonly equals: string
}

/** How the columns of an export fit the fields of a record type, as an auditor writes it. */
export interface Mapping {
  readonly record?: RecordType
  readonly timeZone?: string
  /** The day of times that are written without one (YYYY-MM-DD). */
  readonly date?: string
  /** By the header of the column; null for a column that must not be read. */
  readonly columns?: Readonly<Record<string, string | ColumnMapping | null>>
  readonly constants?: Readonly<Record<string, string>>
  readonly exclude?: readonly Exclusion[]
  /** The row of the header as a spreadsheet numbers it, from 1. */
  readonly headerRow?: number
}

/** The mapping of an export that is known: it is taken where a file has all of its columns and the auditor gives no mapping. */
export interface Preset {
  readonly id: string
  readonly title: Bilingual
  readonly source: string
  /** Headers that together tell this export from others. */
  readonly signature: readonly string[]
  readonly mapping: Mapping
}

/** A column's mapping in its long form. */
export function columnMapping(given: string | ColumnMapping): ColumnMapping {
  return typeof given === 'string' ? { field: given } : given
}
