import { Truth } from '../expression/column.js'
import type { ReasonEntry } from '../expression/reasonTable.js'
import type { ReasonKey } from './reason.js'

/**
 * The key that a reader sees. A condition that is not met makes a rule inapplicable, whatever it looked at; what is
 * permitted and was not done is an open action.
 */
export function shownReason(outcome: string, entry: ReasonEntry): ReasonKey {
  if (outcome === 'inapplicable' && entry.key !== 'before-in-force') return 'condition-not-met'
  if (outcome === 'passed' && entry.truth === Truth.no) return 'action-open'
  return entry.key as ReasonKey
}
