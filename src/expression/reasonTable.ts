import { Truth } from './column.js'
import type { Field } from './field.js'

/** What a condition looked at in a row, and what it wanted: the evidence of a verdict. */
export interface Evidence {
  observed(row: number): Readonly<Record<string, string | number | boolean | null>>
  expected(row: number): { readonly operator: '<=' | '>=' | '=' | 'in' | 'present'; readonly value: string | number; readonly unit?: string; readonly parameterId?: string } | null
  /** The due time of the row in milliseconds, inclusive; NaN where there is none. */
  dueAt(row: number): number
}

export interface ReasonEntry {
  readonly key: string
  readonly field: Field | null
  readonly evidence: Evidence | null
  readonly truth: Truth
}

/** More reasons than any plan has: codes stay below it. */
export const reasonSpace = 1024

/**
 * Reasons as small numbers: one number a row says whether a condition holds, why, and where the evidence is.
 * Conditions are combined by their truths, and what decided stays known.
 */
export class ReasonTable {
  readonly entries: ReasonEntry[] = []
  /** The truth that each code stands for. */
  readonly truthOf = new Uint8Array(reasonSpace)

  /** The code of a reason; the same reason has one code. */
  add(truth: Truth, key: string, field: Field | null = null, evidence: Evidence | null = null): number {
    const known = this.entries.findIndex(
      (entry) => entry.truth === truth && entry.key === key && entry.field === field && entry.evidence === evidence,
    )
    if (known >= 0) return known
    const code = this.entries.push({ truth, key, field, evidence }) - 1
    if (code >= reasonSpace) throw new RangeError(`a plan has more than ${reasonSpace} reasons`)
    this.truthOf[code] = truth
    return code
  }

  /** The code of the same reason for the opposite truth. */
  opposite(code: number): number {
    const { truth, key, field, evidence } = this.entries[code]!
    return this.add(oppositeTruth[truth]!, key, field, evidence)
  }
}

const oppositeTruth = [Truth.yes, Truth.no, Truth.unknown, Truth.pending] as const
