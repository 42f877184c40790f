/** The kinds of value that a field or a node can have. */
export type Kind = 'instant' | 'duration' | 'category' | 'text' | 'count' | 'truth' | 'list'

/** A text that exists in Chinese and English, as everything that people read does. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What a blank cell of a field means: the event has not happened yet, or nobody knows. */
export type AbsentMeaning = 'notYet' | 'unknown'

/** What a field says of a person; such values are masked in every output. */
export type PersonalKind = 'name' | 'phone' | 'idNumber' | 'address' | 'freeText'

/**
 * What the status byte of a cell says. The first three carry a value, at three precisions:
 * an export that writes `16:20` knows the minute, one that writes `2026-02-13` the day.
 * Rules compare the whole span that such a value can stand for, so that a verdict never rests on digits nobody wrote.
 */
export const Status = {
  value: 0,
  minute: 1,
  day: 2,
  absent: 3,
  unmapped: 4,
  invalid: 5,
  /** Readable, but contradicted by the rest of the record: an answer before the call. */
  misordered: 6,
  /** Blank, although the rest of the record says that it happened: when is not known. */
  missing: 7,
} as const
export type Status = (typeof Status)[keyof typeof Status]

/** The least status that carries no usable value: `status < noValue` asks whether there is one. */
export const noValue = Status.absent

/** The span in milliseconds that a value of each precision can stand for, at the place of its status. */
export const spanOf: readonly number[] = [1, 60_000, 86_400_000]
