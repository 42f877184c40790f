import type { TargetCounts } from '../engine/outcome.js'
import type { ClauseVerdict } from '../report/auditReport.js'
import type { Direction, RuleSide } from './reportComparison.js'

/**
 * Which way the targets of a rule or a group went. Better: of those that were due, no smaller share passed and no larger share failed, and
 * one of the two moved. Targets that cannot be told count among those due, so that data gone missing never looks like progress.
 *
 * @example directionOfTargets({ passed: 9, failed: 1, … }, { passed: 19, failed: 1, … }) // 'better'
 */
export function directionOfTargets(old: TargetCounts, now: TargetCounts): Direction {
  const [before, after] = [due(old), due(now)]
  if (before === 0 || after === 0) return before === after ? 'same' : 'unclear'
  // Shares are compared as whole numbers: a / b against c / d is a * d against c * b.
  const passed = Math.sign(now.passed * before - old.passed * after)
  const failed = Math.sign(now.failed * before - old.failed * after)
  if (passed === 0 && failed === 0) return 'same'
  if (passed >= 0 && failed <= 0) return 'better'
  return passed <= 0 && failed >= 0 ? 'worse' : 'unclear'
}

function due({ passed, failed, cantTell }: TargetCounts): number {
  return passed + failed + cantTell
}

/** Which way a rule went: as its outcome says where that settles it, as its targets do otherwise. */
export function directionOfRule(old: RuleSide, now: RuleSide): Direction {
  const byTargets = directionOfTargets(old.targets, now.targets)
  if (old.outcome === now.outcome) return byTargets
  if (byTargets === 'better' || byTargets === 'worse') return byTargets
  if (old.outcome === 'failed' && now.outcome === 'passed') return 'better'
  if (old.outcome === 'passed' && now.outcome === 'failed') return 'worse'
  return 'unclear'
}

/** Which way a clause went; only satisfied and not satisfied can be weighed against each other. */
export function directionOfClause(old: ClauseVerdict, now: ClauseVerdict): Direction {
  if (old === now) return 'same'
  if (old === 'notSatisfied' && now === 'satisfied') return 'better'
  if (old === 'satisfied' && now === 'notSatisfied') return 'worse'
  return 'unclear'
}
