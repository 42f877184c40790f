import type { ReasonTable } from '../expression/reasonTable.js'
import { reasonSpace } from '../expression/reasonTable.js'
import { verdictSpace } from './occurrencesIndex.js'
import { targetOutcomes } from './outcome.js'
import type { ReasonKey } from './reason.js'
import type { ReasonCount } from './ruleTally.js'
import { shownReason } from './shownReason.js'

/** What comes of a record that occurs often enough; no outcome where it only counts for others, being outside the period. */
export interface Verdict {
  readonly outcome: ReasonCount['outcome'] | null
  readonly key: ReasonKey
  readonly field: string | null
}

/** The place of the verdict on records outside the period, in every list. */
export const outside = 0

/** Verdicts as small numbers: their places in a list. */
export class Verdicts {
  readonly list: Verdict[] = [{ outcome: null, key: 'condition-not-met', field: null }]
  /** Places by outcome and reason code of a plan; 0 where none was asked for yet. */
  private readonly places = new Uint8Array(targetOutcomes.length * reasonSpace)

  /** The place of an outcome with a reason of a plan, which is always the same plan. */
  at(outcome: number, reason: number, { entries }: ReasonTable): number {
    const code = outcome * reasonSpace + reason
    if (this.places[code] === outside) {
      const name = targetOutcomes[outcome]!
      const entry = entries[reason]!
      this.places[code] = this.of({ outcome: name, key: shownReason(name, entry), field: entry.field?.name ?? null })
    }
    return this.places[code]!
  }

  /** The place of a verdict. */
  of({ outcome, key, field }: Verdict): number {
    const known = this.list.findIndex((verdict) => verdict.outcome === outcome && verdict.key === key && verdict.field === field)
    if (known >= 0) return known
    const place = this.list.push({ outcome, key, field }) - 1
    if (place >= verdictSpace) throw new RangeError(`a measure of occurrences has more than ${verdictSpace} verdicts`)
    return place
  }
}
