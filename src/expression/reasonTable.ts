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
  /** At which rank each code decides `all`, and at which `any`; at 0 nothing else can change it. */
  readonly rankInAll = new Uint8Array(reasonSpace)
  readonly rankInAny = new Uint8Array(reasonSpace)
  /** How little each code says of why a condition cannot tell; of two, the one that says more is shown. */
  readonly silenceOf = new Uint8Array(reasonSpace)
  private readonly opposites = new Map<number, number>()

  /** The code of a reason; the same reason has one code. */
  add(truth: Truth, key: string, field: Field | null = null, evidence: Evidence | null = null): number {
    const known = this.entries.findIndex(
      (entry) => entry.truth === truth && entry.key === key && entry.field === field && entry.evidence === evidence,
    )
    if (known >= 0) return known
    return this.push({ truth, key, field, evidence })
  }

  /**
   * The code for the opposite truth, which has a reason of its own: what made the condition hold is now what is wrong, and the
   * other way round. Evidence keeps what was observed; what the condition wanted is no longer what is expected.
   * The opposite of the opposite is the reason itself.
   */
  opposite(code: number): number {
    const known = this.opposites.get(code)
    if (known !== undefined) return known
    const { truth, field, evidence } = this.entries[code]!
    if (truth !== Truth.no && truth !== Truth.yes) return code
    const unexpecting = evidence && { ...evidence, expected: () => null }
    const made =
      truth === Truth.no
        ? this.push({ truth: Truth.yes, key: 'as-required', field, evidence: unexpecting })
        : this.push({ truth: Truth.no, key: contraryKey(field), field, evidence: unexpecting })
    this.opposites.set(code, made).set(made, code)
    return made
  }

  private push(entry: ReasonEntry): number {
    const code = this.entries.push(entry) - 1
    if (code >= reasonSpace) throw new RangeError(`a plan has more than ${reasonSpace} reasons`)
    this.truthOf[code] = entry.truth
    this.rankInAll[code] = ranksInAll[entry.truth]!
    this.rankInAny[code] = ranksInAny[entry.truth]!
    this.silenceOf[code] = sayingLess.indexOf(entry.key) + 1
    return code
  }
}

/** The rank at which a truth decides `all`: no before unknown before pending before yes. */
const ranksInAll: readonly number[] = [0, 3, 1, 2]
/** The same for `any`, its dual: yes before unknown before pending before no. */
const ranksInAny: readonly number[] = [3, 0, 1, 2]

/** Reasons that say ever less: a cell is blank, the file has no such column. */
const sayingLess: readonly string[] = ['field-absent', 'field-unmapped']

/** Why a condition that holds is at fault where it should not hold. */
function contraryKey(field: Field | null): string {
  if (field?.kind === 'truth') return 'declared-yes'
  return field?.kind === 'text' ? 'other-form' : 'other-value'
}
