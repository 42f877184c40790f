import { reasonMeanings } from '../engine/reason.js'
import type { Occurrences } from '../engine/measure.js'
import { parametersOf } from '../engine/parametersOf.js'
import { isMeasureRule, isQualityRule, type QualityRule, type Rule } from '../engine/rule.js'
import { childrenOf } from '../expression/childrenOf.js'
import type { AnyNode, Node } from '../expression/node.js'
import { severitiesOf } from './severitiesOf.js'

type Key = keyof typeof reasonMeanings

/**
 * The reasons that a rule can give, as far as its nodes say, in the order of the closed set. What a rule never comes to, because its
 * parts exclude it, may be among them; what is not among them it cannot give.
 */
export function reasonsOf(rule: Rule): readonly Key[] {
  const keys = new Set<Key>([...general(rule), ...ofRule(rule)])
  const severities = severitiesOf(rule).map((each) => each.severity)
  if (severities.includes('action')) keys.add('action-open')
  if (severities.every((each) => each === 'action')) removeFailures(keys)
  return (Object.keys(reasonMeanings) as Key[]).filter((key) => keys.has(key))
}

/** What every rule can say, whatever it looks at. */
function general(rule: Rule): Key[] {
  return [
    'switched-off',
    'no-such-records',
    'field-unmapped',
    ...(rule.clauses.some(({ role }) => role !== 'related') ? (['before-in-force'] as const) : []),
    ...(parametersOf(rule).length > 0 ? (['parameter-unset'] as const) : []),
  ]
}

const ofQuality: Readonly<Record<QualityRule['quality'], readonly Key[]>> = {
  readable: ['as-required', 'unreadable'],
  ordered: ['as-required', 'out-of-order', 'condition-not-met'],
  unique: ['as-required', 'duplicate', 'field-absent', 'field-invalid'],
}

function ofRule(rule: Rule): readonly Key[] {
  if (isQualityRule(rule)) return ofQuality[rule.quality]
  if (isMeasureRule(rule)) {
    const { measure } = rule.measure
    if (rule.measure.measure === 'occurrences') return ofOccurrences(rule.measure)
    return ['as-required', 'below-minimum', 'unknown-members', 'no-targets', ...(measure === 'hourlyCoverage' ? [] : (['period-too-short'] as const))]
  }
  const { applicability, expectation } = rule
  const condition: Key[] = applicability ? ['condition-not-met', ...ofTruth(applicability, false).filter((key) => reasonMeanings[key].outcome === 'cantTell')] : []
  // A condition that is pending leaves its record pending.
  const waiting: Key[] = applicability && ofTruth(applicability, false).includes('not-due-yet') ? ['not-due-yet'] : []
  return [...condition, ...waiting, ...ofTruth(expectation, false), 'no-targets']
}

function ofOccurrences({ of, among }: Occurrences): readonly Key[] {
  const whetherAsked = among ? ofTruth(among, false).filter((key) => reasonMeanings[key].outcome === 'cantTell') : []
  return ['condition-not-met', 'not-identifying', 'unknown-members', 'precision-too-low', ...readings, ...whetherAsked, ...ofTruth(of, false), 'no-targets']
}

const readings: readonly Key[] = ['field-absent', 'field-invalid', 'before-its-start']

/** The reasons of a condition; under `not` what held is at fault, and the other way round. */
function ofTruth(node: AnyNode | Node, isNegated: boolean): Key[] {
  switch (node.node) {
    case 'happensBy':
      return ['in-time', 'not-due-yet', 'precision-too-low', ...readings, ...ofLimits(node as AnyNode), ...(isNegated ? (['as-required', 'other-value'] as const) : (['late', 'not-done-by-due'] as const))]
    case 'field':
      return ['as-required', ...readings, isNegated ? 'declared-yes' : 'declared-no']
    case 'isOneOf':
      return ['as-required', ...readings, 'other-value']
    case 'isPresent':
      return ['as-required', 'field-invalid', isNegated ? contraryOf(node as AnyNode) : 'field-blank']
    case 'matches':
      return ['as-required', ...readings, 'other-form']
    case 'compare':
      return ['as-required', ...readings, 'below-minimum', 'above-maximum', 'other-value']
    case 'dueOnce':
      return ['not-due-yet', ...childrenOf(node as AnyNode).flatMap((child) => ofTruth(child, isNegated))]
    case 'not':
      return childrenOf(node as AnyNode).flatMap((child) => ofTruth(child, !isNegated))
    default:
      return childrenOf(node as AnyNode).flatMap((child) => ofTruth(child, isNegated))
  }
}

function contraryOf(node: AnyNode): Key {
  const { kind } = childrenOf(node)[0]!
  if (kind === 'truth') return 'declared-yes'
  return kind === 'text' ? 'other-form' : 'other-value'
}

/** A profile may state any limit in working days, which end where the calendar does. */
function ofLimits(node: AnyNode): Key[] {
  const hasLimit = childrenOf(node).some((child) => child.node === 'dueAfter' || ofLimits(child as AnyNode).length > 0)
  return hasLimit ? ['outside-calendar', 'provisional-day', ...conflicts(node)] : []
}

function conflicts(node: AnyNode): Key[] {
  return node.node === 'agreed' ? ['limits-conflict'] : childrenOf(node).flatMap((child) => conflicts(child as AnyNode))
}

/** A permission is never failed: what was not done is an open action. */
function removeFailures(keys: Set<Key>): void {
  for (const key of [...keys]) if (reasonMeanings[key].outcome === 'failed') keys.delete(key)
}
