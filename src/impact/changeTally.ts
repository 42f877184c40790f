import { fromDay } from '../calendar/civilDay.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { outcomeCodes, targetOutcomes } from '../engine/outcome.js'
import type { CompiledRecordRule, RecordPlan } from '../engine/recordPlan.js'
import { noValue } from '../expression/kinds.js'
import type { GroupImpact, OutcomeChange } from './impactReport.js'

/** What changes in a group, while it is counted. */
export interface GroupChange {
  readonly by: GroupImpact['by']
  readonly key: string
  newlyFailed: number
  newlyPassed: number
}

/** Counts, record by record, whose outcome differs between two plans over the same batches. */
export class ChangeTally {
  private readonly pairs: readonly { readonly id: string; readonly before: CompiledRecordRule; readonly after: CompiledRecordRule; readonly counts: Float64Array }[]
  private readonly groups = new Map<string, GroupChange>()

  constructor(
    before: RecordPlan,
    private readonly after: RecordPlan,
    private readonly zone: TimeZone,
  ) {
    this.pairs = before.recordRules.flatMap((rule) => {
      const same = after.recordRules.find((other) => other.rule.id === rule.rule.id)
      return same ? [{ id: rule.rule.id, before: rule, after: same, counts: new Float64Array(targetOutcomes.length ** 2) }] : []
    })
  }

  /** Adds a batch that both plans have judged; rows that `kept` leaves out do not count. */
  add(count: number, kept: Uint8Array | null): void {
    for (const { before, after, counts } of this.pairs) {
      for (let row = 0; row < count; row++) {
        const [from, to] = [before.outcomes[row]!, after.outcomes[row]!]
        if (from === to || (kept !== null && kept[row] === 0)) continue
        counts[from * targetOutcomes.length + to]! += 1
        this.addToGroups(row, to)
      }
    }
  }

  /** The changes of a rule, those that most records make first; null where it does not judge single records on both sides. */
  changesOf(id: string): OutcomeChange[] | null {
    const counts = this.pairs.find((pair) => pair.id === id)?.counts
    if (!counts) return null
    return targetOutcomes
      .flatMap((from, row) => targetOutcomes.map((to, column) => ({ from, to, count: counts[row * targetOutcomes.length + column]! })))
      .filter(({ count }) => count > 0)
      .sort((left, right) => right.count - left.count)
  }

  /** The groups in which something changes. */
  groupChanges(): Iterable<GroupChange> {
    return this.groups.values()
  }

  private addToGroups(row: number, to: number): void {
    if (to !== outcomeCodes.failed && to !== outcomeCodes.passed) return
    const unit = this.after.plan.inputs.get('handlingUnit')
    if (unit && unit.status[row]! < noValue) this.addTo('handlingUnit', unit.dictionary[unit.values[row]!]!, to)
    const { began } = this.after
    if (began.status[row]! < noValue) this.addTo('month', fromDay(this.zone.dayOf(began.values[row]!)).slice(0, 7), to)
  }

  private addTo(by: GroupChange['by'], key: string, to: number): void {
    const name = `${by} ${key}`
    const group = this.groups.get(name) ?? { by, key, newlyFailed: 0, newlyPassed: 0 }
    this.groups.set(name, group)
    if (to === outcomeCodes.failed) group.newlyFailed++
    else group.newlyPassed++
  }
}
