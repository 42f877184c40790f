import type { Field } from './field.js'
import type { HashedTexts } from './hashedTexts.js'

/** A column of a batch that is worked out when somebody first asks for it, and then no more in that batch. */
export interface Computed {
  compute(count: number): void
}

/** A column of a batch: one number and one status byte a row. */
export interface Column extends Computed {
  /** Milliseconds since 1970 for instants and durations, numbers for counts, 0 or 1 for truths, codes for categories. */
  readonly values: Float64Array
  readonly status: Uint8Array
  /** The code of the reason why the row has no value; asked only where the status says that it has none. */
  blame(row: number): number
}

/** A due time: its value rests on days without a notice where `provisional` is 1. */
export interface DueColumn extends Column {
  readonly provisional: Uint8Array | null
}

/** A limit, in its own unit: working days are not convertible to seconds. */
export interface LimitColumn extends Column {
  readonly units: Uint8Array
  /** The limit where it is the same in every row. */
  readonly constant: { readonly value: number; readonly unit: number } | null
}

/** What a condition is in a row. */
export const Truth = { no: 0, yes: 1, unknown: 2, pending: 3 } as const
export type Truth = (typeof Truth)[keyof typeof Truth]

/** A condition over a batch: one code a row, which names its truth and the reason in the plan's reason table. */
export interface TruthColumn extends Computed {
  readonly codes: Uint16Array
  /** Whether it is worked out for the rows that are asked for alone (`Plan.asked`); what the others hold says nothing. */
  readonly isPartial?: boolean | undefined
}

/** A column that is filled from the input: by cells of a file, or from one record. */
export interface InputColumn {
  readonly field: Field
  /** Whether the input has the field at all; a column that is not mapped is unmapped in every row. */
  isMapped: boolean
  /** Whether rows can have a value although the input does not have the field, since it follows from others. */
  isDerived: boolean
  readonly values: Float64Array
  readonly status: Uint8Array
  /** For categories: the value at each code. Grows for open lists. */
  readonly dictionary: string[]
  /** The value as text, for evidence; valid until the next batch is read. */
  text: (row: number) => string
  /** The texts of the batch, where somebody asked for them: what tells keys apart. */
  texts: HashedTexts | null
  /** The value of a list field. */
  list: (row: number) => readonly unknown[]
}
