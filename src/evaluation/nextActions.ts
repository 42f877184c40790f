import type { Subject } from '../expression/subject.js'
import type { InputColumn } from '../expression/column.js'
import { Status } from '../expression/kinds.js'
import type { Plan } from '../expression/plan.js'
import type { NextAction } from './evaluation.js'
import type { Judge } from './judge.js'
import type { WarningTimes } from './warningTimes.js'

/** What is told of what has to happen next. */
export class NextActions {
  /** By the name of an event: what closes it off. */
  private readonly endings = new Map<string, InputColumn[]>()

  constructor(
    private readonly judges: readonly Judge[],
    private readonly warnings: ReadonlyMap<string, WarningTimes>,
    subject: Subject,
    private readonly plan: Plan,
  ) {
    for (const [event, ending] of subject.closedOffBy) {
      this.endings.set(event.name, [...(this.endings.get(event.name) ?? []), plan.input(ending)])
    }
  }

  /** What is pending or overdue, earliest first, then what has no due time. */
  list(): NextAction[] {
    const open = this.judges.filter((judge) => this.isOpen(judge))
    if (open.length > 1) open.sort((left, right) => dueOrder(left.due) - dueOrder(right.due))
    return open.map((judge) => this.actionOf(judge))
  }

  private isOpen(judge: Judge): boolean {
    const { field, outcome, reason } = judge.verdict
    if (outcome === 'pending') return judge.applies
    if (reason === 'action-open') return true
    return reason === 'not-done-by-due' && field !== undefined && !this.endings.get(field)?.some(hasHappened)
  }

  private actionOf({ compiled: { rule }, due, verdict }: Judge): NextAction {
    const warning = Number.isNaN(due) ? 'none' : (this.warnings.get(rule.id)?.at(this.plan.asOf, due) ?? 'none')
    return { ruleId: rule.id, action: rule.title, dueAt: verdict.dueAt ?? null, warning }
  }
}

/** What has no due time comes last; two of that kind differ by nothing. */
const dueOrder = (due: number): number => (Number.isNaN(due) ? Number.MAX_VALUE : due)

/** That something happened shows too where its time cannot be used. */
function hasHappened({ status }: InputColumn): boolean {
  return status[0] !== Status.absent && status[0] !== Status.unmapped && status[0] !== Status.invalid
}
