import { formatInstant } from '../calendar/instant.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { targetOutcomes } from '../engine/outcome.js'
import type { CompiledRecordRule } from '../engine/recordPlan.js'
import { shownReason } from '../engine/shownReason.js'
import { fieldsOf, stepsOf } from '../engine/stepsOf.js'
import { Truth } from '../expression/column.js'
import type { Plan } from '../expression/plan.js'
import type { Verdict } from './evaluation.js'

type Written<T> = { -readonly [Name in keyof T]: T[Name] }

/** One rule of a plan for single records, with what it says of the present one. */
export class Judge {
  /** When the present record is due, in milliseconds, inclusive; NaN where it has no due time. */
  due = NaN
  verdict!: Verdict

  constructor(
    readonly compiled: CompiledRecordRule,
    private readonly plan: Plan,
    private readonly zone: TimeZone,
  ) {}

  /** Whether the rule applies; not where that is still open. */
  get applies(): boolean {
    const { applicability } = this.compiled
    return !applicability || this.plan.reasons.truthOf[applicability.codes[0]!] === Truth.yes
  }

  /** Whether what the rule asks for has not been done, in time or late. */
  get isUndone(): boolean {
    const { outcome, reason } = this.verdict
    return (outcome === 'pending' || reason === 'not-done-by-due' || reason === 'field-blank') && this.applies
  }

  /** Reads the verdict on the present record. */
  judge(explain: boolean): Verdict {
    const { rule, outcomes, reasons } = this.compiled
    const outcome = targetOutcomes[outcomes[0]!]!
    const entry = this.plan.reasons.entries[reasons[0]!]!
    const { evidence } = entry
    const reason = shownReason(outcome, entry)
    const observed = evidence ? evidence.observed(0) : {}
    const expected = evidence ? evidence.expected(0) : null
    const verdict: Written<Verdict> = entry.field
      ? { ruleId: rule.id, outcome, reason, field: entry.field.name, observed, expected }
      : { ruleId: rule.id, outcome, reason, observed, expected }
    this.due = evidence && reason !== 'condition-not-met' ? evidence.dueAt(0) : NaN
    if (!Number.isNaN(this.due)) verdict.dueAt = formatInstant(this.due, this.zone)
    if (explain) verdict.steps = stepsOf(fieldsOf(rule), this.plan, 0)
    return (this.verdict = verdict)
  }
}
