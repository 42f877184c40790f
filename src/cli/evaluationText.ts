import { parametersOf } from '../engine/parametersOf.js'
import type { ResolvedProfile } from '../engine/profile.js'
import type { ReasonData } from '../engine/reason.js'
import { type Rule, severity } from '../engine/rule.js'
import type { Evaluation, Verdict } from '../evaluation/evaluation.js'
import { recordFields } from '../records/generated/fields.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import { failureWords, outcomeWords } from '../report/html/wordLists.js'
import type { Locale } from '../report/locale.js'
import { reasonSentence } from '../report/reasonSentence.js'
import { sayIn, type Say } from './language.js'
import { textTable } from './textTable.js'

/** What stands beside every record: the profile by which it was judged, and the language. */
export interface EvaluationView {
  readonly profile: ResolvedProfile
  readonly locale: Locale
}

/** One evaluated record in words: a line for each rule, then what has to happen next. */
export function evaluationText({ verdicts, next }: Evaluation, { profile, locale }: EvaluationView): string[] {
  const say = sayIn(locale)
  const rules = new Map(profile.rules.map(({ rule }) => [rule.id, rule]))
  const time = (instant: string): string => formatLocalTime(instant, profile.timeZone)
  const lines = verdicts.map((verdict) => {
    const rule = rules.get(verdict.ruleId)!
    const due = verdict.dueAt === undefined ? '' : say({ zh: `（期限 ${time(verdict.dueAt)}）`, en: ` (due ${time(verdict.dueAt)})` })
    return [outcomeWord(verdict, rule, say), say(rule.title), `${reasonSentence(verdict.reason, reasonData(verdict, rule, profile, say), locale)}${due}`]
  })
  const actions = next.map(({ ruleId, dueAt }) => [dueAt === null ? say({ zh: '不限期', en: 'no limit' }) : time(dueAt), say(rules.get(ruleId)!.title)])
  const heading = say(next.length === 0 ? { zh: '没有待办事项。', en: 'Nothing is due.' } : { zh: '待办（最迟完成时间）：', en: 'Next, with the last instant in time:' })
  return [...textTable(lines), '', heading, ...textTable(actions)]
}

function outcomeWord({ outcome }: Verdict, rule: Rule, say: Say): string {
  return say(outcome === 'failed' ? failureWords[severity(rule)] : outcomeWords[outcome])
}

/** What fills the places of the reason's sentence: the labels of the field, and of the parameters that have no value. */
function reasonData({ field, reason }: Verdict, rule: Rule, { valuesOf }: ResolvedProfile, say: Say): ReasonData {
  const fields = Object.hasOwn(recordFields, rule.subject) ? recordFields[rule.subject as keyof typeof recordFields] : {}
  const label = field !== undefined && Object.hasOwn(fields, field) ? fields[field]!.label : undefined
  const unset = reason === 'parameter-unset' ? parametersOf(rule).filter(({ id }) => valuesOf(id).length === 0) : []
  return {
    ...(label && { field: say(label) }),
    ...(unset.length > 0 && { parameter: unset.map((parameter) => say(parameter.label)).join(say({ zh: '、', en: ', ' })) }),
  }
}
