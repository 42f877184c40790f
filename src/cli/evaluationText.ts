import type { ResolvedProfile } from '../engine/profile.js'
import { type Rule, severity } from '../engine/rule.js'
import type { Evaluation, Lead, Warning } from '../evaluation/evaluation.js'
import { fieldLabel, reasonDataOf } from '../evaluation/reasonDataOf.js'
import type { Bilingual } from '../expression/kinds.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import type { Locale } from '../report/locale.js'
import { reasonSentence } from '../report/reasonSentence.js'
import { verdictWord } from '../report/verdictWord.js'
import { sayIn, type Say } from './language.js'
import { textTable } from './textTable.js'

/** What stands beside every record: the profile by which it was judged, and the language. */
export interface EvaluationView {
  readonly profile: ResolvedProfile
  readonly locale: Locale
}

/** One evaluated record in words: a line for each rule, then what has to happen next, and what the profile provides for an order in hand. */
export function evaluationText(evaluation: Evaluation, view: EvaluationView): string[] {
  const { profile, locale } = view
  const say = sayIn(locale)
  const rules = new Map(profile.rules.map(({ rule }) => [rule.id, rule]))
  const time = (instant: string): string => formatLocalTime(instant, profile.timeZone)
  const lines = evaluation.verdicts.map((verdict) => {
    const rule = rules.get(verdict.ruleId)!
    const due = verdict.dueAt === undefined ? '' : say({ zh: `（期限 ${time(verdict.dueAt)}）`, en: ` (due ${time(verdict.dueAt)})` })
    return [say(verdictWord(verdict.outcome, severity(rule))), say(rule.title), `${reasonSentence(verdict.reason, reasonDataOf(verdict, rule, profile, say), locale)}${due}`]
  })
  return [...textTable(lines), '', ...nextLines(evaluation, rules, view), ...extensionLines(evaluation, rules, view), ...supervisionLines(evaluation, rules, view), ...leadLines(evaluation, say)]
}

type Rules = ReadonlyMap<string, Rule>

const warningWords: Readonly<Record<Warning, Bilingual>> = {
  none: { zh: '', en: '' },
  yellow: { zh: '黄牌', en: 'yellow' },
  red: { zh: '红牌', en: 'red' },
}

function nextLines({ next }: Evaluation, rules: Rules, { profile, locale }: EvaluationView): string[] {
  const say = sayIn(locale)
  if (next.length === 0) return [say({ zh: '没有待办事项。', en: 'Nothing is due.' })]
  const rows = next.map(({ ruleId, dueAt, warning }) => [
    dueAt === null ? say({ zh: '不限期', en: 'no limit' }) : formatLocalTime(dueAt, profile.timeZone),
    say(rules.get(ruleId)!.title),
    say(warningWords[warning]),
  ])
  return [say({ zh: '待办（最迟完成时间）：', en: 'Next, with the last instant in time:' }), ...textTable(rows)]
}

function extensionLines({ extensions }: Evaluation, rules: Rules, { profile, locale }: EvaluationView): string[] {
  const say = sayIn(locale)
  if (extensions.length === 0) return []
  const rows = extensions.map(({ ruleId, until, by, when }) => [
    until === null ? say({ zh: '未定最长时间', en: 'no longest time given' }) : formatLocalTime(until, profile.timeZone),
    say(rules.get(ruleId)!.title),
    by === null ? say(when) : say({ zh: `${when.zh}（${by.zh}）`, en: `${when.en} (${by.en})` }),
  ])
  return ['', say({ zh: '可以延期（最长至）：', en: 'May be extended, at the latest to:' }), ...textTable(rows)]
}

function supervisionLines({ supervision }: Evaluation, rules: Rules, { profile, locale }: EvaluationView): string[] {
  const say = sayIn(locale)
  if (supervision.length === 0) return []
  const rows = supervision.map(({ ruleId, because, dueAt }) => [
    dueAt === null ? say({ zh: '现在', en: 'now' }) : formatLocalTime(dueAt, profile.timeZone),
    say(rules.get(ruleId)!.title),
    because.flatMap(({ field }) => (field === null ? [] : [say(fieldLabel(rules.get(ruleId)!.subject, field)!)])).join(say({ zh: '、', en: ', ' })),
  ])
  return ['', say({ zh: '应当督办（最迟时间、事由）：', en: 'Supervision is due, by when and why:' }), ...textTable(rows)]
}

function leadLines({ lead }: Evaluation, say: Say): string[] {
  if (!lead) return []
  const byWhom = lead.by === null ? { zh: '', en: '' } : { zh: `，由${lead.by.zh}确定`, en: `, by ${lead.by.en}` }
  const words: Readonly<Record<Lead['basis'], Bilingual>> = {
    onTheOrder: { zh: `${lead.unit ?? ''}（工单载明）`, en: `${lead.unit ?? ''} (stated on the order)` },
    firstReceiver: lead.unit === null
      ? { zh: '首接单位，记录未载明', en: 'the unit that received the order first; the record does not say which' }
      : { zh: `${lead.unit}（首接单位）`, en: `${lead.unit} (received the order first)` },
    toBeNamed: { zh: `尚未确定${byWhom.zh}`, en: `still to be named${byWhom.en}` },
  }
  return ['', say({ zh: `牵头单位：${words[lead.basis].zh}`, en: `Lead unit: ${words[lead.basis].en}` })]
}
