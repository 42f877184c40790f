import type { Outcome } from '../engine/outcome.js'
import type { Bilingual } from '../expression/kinds.js'
import type { Severity } from './auditReport.js'
import { failureWords, outcomeWords } from './html/wordLists.js'

/** What an outcome is called for a rule of some weight: what is only advised is not broken. */
export function verdictWord(outcome: Outcome, severity: Severity): Bilingual {
  return outcome === 'failed' ? failureWords[severity] : outcomeWords[outcome]
}
