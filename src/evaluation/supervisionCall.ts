import { formatInstant } from '../calendar/instant.js'
import { isQualityRule } from '../engine/rule.js'
import { Truth } from '../expression/column.js'
import { compileTruth } from '../expression/compile/compileTruth.js'
import type { Combination, TruthNode } from '../expression/node.js'
import type { Plan } from '../expression/plan.js'
import type { ReasonEntry } from '../expression/reasonTable.js'
import type { SupervisionCall, SupervisionTrigger } from './evaluation.js'
import type { Judge } from './judge.js'

/** The supervision that a rule asks for of the present record, with everything that brings it about; null where none is due. */
export function supervisionCall({ compiled: { rule }, isUndone, verdict }: Judge, plan: Plan): SupervisionCall | null {
  if (!isUndone || isQualityRule(rule)) return null
  const because = rule.applicability ? triggersOf(rule.applicability, plan) : []
  return { ruleId: rule.id, because: [...new Map(because.map((trigger) => [trigger.field, trigger])).values()], dueAt: verdict.dueAt ?? null }
}

/** Every condition that holds; of several on one field the last, which says the most. */
function triggersOf(node: TruthNode, plan: Plan): SupervisionTrigger[] {
  const column = compileTruth(node, plan)
  column.compute(1)
  const entry = plan.reasons.entries[column.codes[0]!]!
  if (entry.truth !== Truth.yes) return []
  if (node.node === 'all' || node.node === 'any') return (node as Combination).of.flatMap((each) => triggersOf(each, plan))
  return [triggerOf(entry, plan)]
}

function triggerOf({ field, evidence }: ReasonEntry, plan: Plan): SupervisionTrigger {
  const due = evidence?.dueAt(0) ?? NaN
  return {
    field: field?.name ?? null,
    observed: evidence?.observed(0) ?? {},
    ...(!Number.isNaN(due) && { dueAt: formatInstant(due, plan.context.zone) }),
  }
}
