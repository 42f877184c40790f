import { noTargets, type TargetCounts } from '../engine/outcome.js'
import type { AuditReport, GroupResult, MeasureResult, RuleResult } from '../report/auditReport.js'
import { maskText } from '../report/maskPersonal.js'
import { conditionChanges } from './conditionChanges.js'
import { directionOfClause, directionOfRule, directionOfTargets } from './directionOf.js'
import type { Change, ChangeCounts, ClauseChange, Direction, GroupChange, MeasureChange, Pair, ReportComparison, RuleChange, RuleSide } from './reportComparison.js'

/**
 * Compares two audit reports: first what they were judged by and on, then which rules, clauses and groups went which way.
 *
 * Nothing of a single record is in the result. Keys of groups are masked, also those of a report that was made with `reveal`.
 * Lists stand in the order of the newer report, what is gone at the end.
 *
 * @param old The earlier report.
 * @param now The later one.
 * @example
 * const { isSameYardstick, rules } = compareReports(february, march)
 * rules.filter(({ change }) => change === 'worse').map(({ id }) => id) // ['message-answered-in-time']
 */
export function compareReports(old: AuditReport, now: AuditReport): ReportComparison {
  const conditions = conditionChanges(old, now)
  const rules = paired(old.rules, now.rules, ({ id }) => id).map(ruleChange)
  const clauses = paired(old.clauses, now.clauses, ({ id }) => id).map(clauseChange)
  const groups = paired(shownGroups(old.groups), shownGroups(now.groups), ({ by, key }) => `${by} ${key}`).map(groupChange)
  return {
    comparisonVersion: '1',
    isSameYardstick: conditions.every(({ bearsOn }) => bearsOn !== 'yardstick'),
    isReversed: Date.parse(now.receipt.asOf) < Date.parse(old.receipt.asOf),
    conditions,
    counts: { rules: countsOf(rules), clauses: countsOf(clauses), groups: countsOf(groups) },
    rules: rules.filter(isDifferent),
    clauses: clauses.filter(({ change }) => change !== 'same'),
    groups: groups.filter(({ change }) => change !== 'same'),
  }
}

/** Both sides of everything that either has, by name. */
function paired<T>(old: readonly T[], now: readonly T[], nameOf: (item: T) => string): Pair<T>[] {
  const before = new Map(old.map((item) => [nameOf(item), item]))
  const after = new Set(now.map(nameOf))
  return [
    ...now.map((item) => ({ old: before.get(nameOf(item)) ?? null, new: item })),
    ...old.filter((item) => !after.has(nameOf(item))).map((item) => ({ old: item, new: null })),
  ]
}

function changeOf<T>({ old, new: now }: Pair<T>, direction: (old: T, now: T) => Direction): Change {
  if (old === null) return 'new'
  return now === null ? 'gone' : direction(old, now)
}

function ruleChange(pair: Pair<RuleResult>): RuleChange {
  const { id, title, severity } = (pair.new ?? pair.old)!
  const sides = { old: sideOf(pair.old), new: sideOf(pair.new) }
  const measures = paired(pair.old?.measures ?? [], pair.new?.measures ?? [], ({ name }) => name).flatMap(measureChange)
  return { id, title, severity, change: changeOf(sides, directionOfRule), ...sides, measures }
}

function sideOf(rule: RuleResult | null): RuleSide | null {
  return rule && { outcome: rule.outcome, targets: rule.targets }
}

function measureChange(pair: Pair<MeasureResult>): MeasureChange[] {
  const { name, title, unit } = (pair.new ?? pair.old)!
  const [old, now] = [numbersOf(pair.old), numbersOf(pair.new)]
  const isSame = old?.value === now?.value && old?.numerator === now?.numerator && old?.denominator === now?.denominator
  return isSame ? [] : [{ name, title, unit, old, new: now }]
}

function numbersOf(measure: MeasureResult | null): MeasureChange['old'] {
  return measure && { value: measure.value, numerator: measure.numerator, denominator: measure.denominator }
}

function clauseChange(pair: Pair<AuditReport['clauses'][number]>): ClauseChange {
  const { id, number } = (pair.new ?? pair.old)!
  const sides = { old: pair.old?.verdict ?? null, new: pair.new?.verdict ?? null }
  return { id, number, change: changeOf(sides, directionOfClause), ...sides }
}

/** Groups as they may be shown; those whose masked keys are the same become one. */
function shownGroups(groups: readonly GroupResult[]): Pick<GroupResult, 'by' | 'key' | 'targets'>[] {
  const shown = new Map<string, Pick<GroupResult, 'by' | 'key' | 'targets'>>()
  for (const { by, key: written, targets } of groups) {
    const key = maskText(written).text
    const known = shown.get(`${by} ${key}`)
    shown.set(`${by} ${key}`, { by, key, targets: known ? sum(known.targets, targets) : targets })
  }
  return [...shown.values()]
}

function sum(left: TargetCounts, right: TargetCounts): TargetCounts {
  const total = noTargets()
  for (const name of Object.keys(total) as (keyof TargetCounts)[]) total[name] = left[name] + right[name]
  return total
}

function groupChange(pair: Pair<Pick<GroupResult, 'by' | 'key' | 'targets'>>): GroupChange {
  const { by, key } = (pair.new ?? pair.old)!
  const sides = { old: pair.old?.targets ?? null, new: pair.new?.targets ?? null }
  return { by, key, change: changeOf(sides, directionOfTargets), ...sides }
}

/** The same direction may hide other numbers: a rule that stays where it is with twice the records did change. */
function isDifferent({ change, old, new: now, measures }: RuleChange): boolean {
  if (change !== 'same' || measures.length > 0) return true
  return (Object.keys(noTargets()) as (keyof TargetCounts)[]).some((name) => old!.targets[name] !== now!.targets[name])
}

function countsOf(changes: readonly { readonly change: Change }[]): ChangeCounts {
  const counts: Record<Change, number> = { better: 0, worse: 0, same: 0, unclear: 0, new: 0, gone: 0 }
  for (const { change } of changes) counts[change]++
  return counts
}
