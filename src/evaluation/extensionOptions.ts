import { formatInstant } from '../calendar/instant.js'
import type { ExtensionProvision } from '../engine/provision.js'
import type { RecordRule } from '../engine/rule.js'
import type { InputColumn, TruthColumn } from '../expression/column.js'
import { compileTruth } from '../expression/compile/compileTruth.js'
import { noValue } from '../expression/kinds.js'
import type { Plan } from '../expression/plan.js'
import type { ExtensionOption } from './evaluation.js'
import type { Judge } from './judge.js'

/** One limit that the profile lets be extended. */
export class ExtensionOptions {
  private readonly longest: TruthColumn | null

  constructor(
    private readonly judge: Judge,
    private readonly provision: ExtensionProvision,
    until: RecordRule | undefined,
    private readonly extensions: InputColumn | undefined,
    private readonly plan: Plan,
  ) {
    this.longest = until ? compileTruth(until.expectation, plan) : null
  }

  /** The extension that the present record can have: only what still runs can be extended, as often as the text says, and not beyond the longest time. */
  option(): ExtensionOption | null {
    const { due, verdict } = this.judge
    if (verdict.outcome !== 'pending' || verdict.dueAt === undefined || !this.judge.applies) return null
    if (this.provision.times !== undefined && this.granted() >= this.provision.times) return null
    const until = this.until()
    if (until <= due) return null
    const { by = null, when, clause } = this.provision
    const { zone } = this.plan.context
    return { ruleId: verdict.ruleId, dueAt: verdict.dueAt, until: Number.isNaN(until) ? null : formatInstant(until, zone), by, when, clause }
  }

  private granted(): number {
    return this.extensions && this.extensions.status[0]! < noValue ? this.extensions.list(0).length : 0
  }

  private until(): number {
    if (!this.longest) return NaN
    this.longest.compute(1)
    return this.plan.reasons.entries[this.longest.codes[0]!]!.evidence?.dueAt(0) ?? NaN
  }
}
