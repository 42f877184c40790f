import { askedClauses } from '../engine/askedClauses.js'
import type { Clause } from '../engine/clause.js'
import type { Profile } from '../engine/profile.js'
import { getProfile, listClauses } from '../index.js'
import type { Say } from './language.js'

/** The clauses that people judge under a profile. */
export function checklistClauses(profile: string | Profile): Clause[] {
  return askedClauses(getProfile(profile), listClauses())
}

/** The form in JSON: what is left without a verdict counts as not checked. */
export function checklistForm(clauses: readonly Clause[], say: Say) {
  return {
    answers: clauses.map(({ id, title, manualProcedure }) => ({
      clause: id,
      question: [say(title), ...(manualProcedure ? [say(manualProcedure)] : [])].join(say({ zh: '：', en: ': ' })),
      verdict: null,
      evidence: '',
      by: '',
      on: '',
    })),
  }
}
