import { type ReasonTable, reasonSpace } from '../expression/reasonTable.js'
import type { ReasonKey } from './reason.js'
import { noTargets, type TargetCounts, targetOutcomes } from './outcome.js'
import { shownReason } from './shownReason.js'

/** How often a reason led to an outcome. */
export interface ReasonCount {
  readonly outcome: (typeof targetOutcomes)[number]
  readonly key: ReasonKey
  readonly field: string | null
  readonly count: number
}

/**
 * What is counted of a rule over batches, by outcome and reason code. Codes are numbered anew in every plan, so what is handed on
 * names the reasons.
 */
export class RuleTally {
  /** Counts by outcome and reason code: `outcome * reasonSpace + code`. */
  private readonly counts = new Float64Array(targetOutcomes.length * reasonSpace)

  /** Adds a batch; rows that `kept` leaves out do not count. */
  add(outcomes: Uint8Array, reasons: Uint16Array, count: number, kept: Uint8Array | null): void {
    const { counts } = this
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      counts[outcomes[row]! * reasonSpace + reasons[row]!]! += 1
    }
  }

  /** What was counted since it was last taken. */
  take(reasons: ReasonTable): ReasonCount[] {
    const { counts } = this
    const taken: ReasonCount[] = []
    for (const [code, outcome] of targetOutcomes.entries()) {
      for (let index = 0; index < reasons.entries.length; index++) {
        const count = counts[code * reasonSpace + index]!
        if (count === 0) continue
        const entry = reasons.entries[index]!
        taken.push({ outcome, key: shownReason(outcome, entry), field: entry.field?.name ?? null, count })
      }
    }
    counts.fill(0)
    return taken
  }
}

/** The counts of a rule over all records; those of parts of the input add up to it, whatever the parts. */
export class RuleTotal {
  readonly targets: TargetCounts = noTargets()
  private readonly byReason = new Map<string, { readonly key: ReasonKey; readonly field: string | null; count: number }>()

  /** Adds the counts of a part; a negative one takes back. */
  add(counts: readonly ReasonCount[]): void {
    for (const { outcome, count } of counts) {
      this.targets[outcome] += count
      this.targets.total += count
    }
    this.addReasons(counts)
  }

  /** Adds the counts of another record type. */
  merge({ targets, byReason }: RuleTotal): void {
    for (const outcome of targetOutcomes) this.targets[outcome] += targets[outcome]
    this.targets.total += targets.total
    this.addReasons(byReason.values())
  }

  /** The reasons that occur, by key and field in code-unit order. */
  reasons(): { readonly key: ReasonKey; readonly field: string | null; readonly count: number }[] {
    return [...this.byReason]
      .filter(([, { count }]) => count !== 0)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, reason]) => reason)
  }

  private addReasons(reasons: Iterable<Pick<ReasonCount, 'key' | 'field' | 'count'>>): void {
    for (const { key, field, count } of reasons) {
      const name = `${key} ${field ?? ''}`
      const known = this.byReason.get(name)
      if (known) known.count += count
      else this.byReason.set(name, { key, field, count })
    }
  }
}
