import type { Evaluation, Verdict } from '../evaluation/evaluator.js'
import type { Rule } from '../engine/rule.js'
import { recordFields } from '../records/generated/fields.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import { failureWords, outcomeWords } from '../report/html/wordLists.js'
import { reasonSentence } from '../report/reasonSentence.js'
import { severity } from '../engine/rule.js'
import { sayIn, type Say } from './language.js'
import type { Locale } from '../report/locale.js'
import { textTable } from './textTable.js'

/** What stands beside every record: the rules by id, the time zone and the language. */
export interface EvaluationView {
  readonly rules: ReadonlyMap<string, Rule>
  readonly timeZone: string
  readonly locale: Locale
}

/** One evaluated record in words: a line for each rule, then what has to happen next. */
export function evaluationText({ verdicts, next }: Evaluation, view: EvaluationView): string[] {
  const say = sayIn(view.locale)
  const actions = next.map(({ ruleId, dueAt }) => [dueAt === null ? say({ zh: '不限期', en: 'no limit' }) : formatLocalTime(dueAt, view.timeZone), say(view.rules.get(ruleId)!.title)])
  const nothing = say({ zh: '没有待办事项。', en: 'Nothing is due.' })
  return [
    ...textTable(verdicts.map((verdict) => verdictCells(verdict, view, say))),
    '',
    ...(actions.length === 0 ? [nothing] : [say({ zh: '待办（最迟完成时间）：', en: 'Next, with the last instant in time:' }), ...textTable(actions)]),
  ]
}

function verdictCells({ ruleId, outcome, reason, field, dueAt }: Verdict, { rules, timeZone, locale }: EvaluationView, say: Say): string[] {
  const rule = rules.get(ruleId)!
  const word = outcome === 'failed' ? failureWords[severity(rule)] : outcomeWords[outcome]
  const fields = recordFields[rule.subject as RecordType]
  const label = field === undefined || !Object.hasOwn(fields, field) ? undefined : say(fields[field]!.label)
  const due = dueAt === undefined ? '' : say({ zh: `（期限 ${formatLocalTime(dueAt, timeZone)}）`, en: ` (due ${formatLocalTime(dueAt, timeZone)})` })
  return [say(word), say(rule.title), `${reasonSentence(reason, label === undefined ? {} : { field: label }, locale)}${due}`]
}
