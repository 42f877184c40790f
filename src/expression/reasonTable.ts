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
}

/** Reasons as small numbers, so that a batch holds one in two bytes; the entry behind a code keeps the evidence. */
export class ReasonTable {
  readonly entries: ReasonEntry[] = []

  add(key: string, field: Field | null = null, evidence: Evidence | null = null): number {
    const known = this.entries.findIndex((entry) => entry.key === key && entry.field === field && entry.evidence === evidence)
    if (known >= 0) return known
    this.entries.push({ key, field, evidence })
    return this.entries.length - 1
  }
}
