import { parametersOf } from '../engine/parametersOf.js'
import type { ResolvedProfile } from '../engine/profile.js'
import type { ReasonData } from '../engine/reason.js'
import { type Rule, severity } from '../engine/rule.js'
import type { Evaluation, Lead, Verdict, Warning } from '../evaluation/evaluation.js'
import type { Bilingual } from '../expression/kinds.js'
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

/** One evaluated record in words: a line for each rule, then what has to happen next, and what the profile provides for an order in hand. */
export function evaluationText(evaluation: Evaluation, view: EvaluationView): string[] {
  const { profile, locale } = view
  const say = sayIn(locale)
  const rules = new Map(profile.rules.map(({ rule }) => [rule.id, rule]))
  const time = (instant: string): string => formatLocalTime(instant, profile.timeZone)
  const lines = evaluation.verdicts.map((verdict) => {
    const rule = rules.get(verdict.ruleId)!
    const due = verdict.dueAt === undefined ? '' : say({ zh: `（期限 ${time(verdict.dueAt)}）`, en: ` (due ${time(verdict.dueAt)})` })
    return [outcomeWord(verdict, rule, say), say(rule.title), `${reasonSentence(verdict.reason, reasonData(verdict, rule, profile, say), locale)}${due}`]
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
    because.flatMap(({ field }) => (field === null ? [] : [say(labelOf(rules.get(ruleId)!, field)!)])).join(say({ zh: '、', en: ', ' })),
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

function outcomeWord({ outcome }: Verdict, rule: Rule, say: Say): string {
  return say(outcome === 'failed' ? failureWords[severity(rule)] : outcomeWords[outcome])
}

/** What fills the places of the reason's sentence: the labels of the field, and of the parameters that have no value. */
function reasonData({ field, reason }: Verdict, rule: Rule, { valuesOf }: ResolvedProfile, say: Say): ReasonData {
  const label = field === undefined ? undefined : labelOf(rule, field)
  const unset = reason === 'parameter-unset' ? parametersOf(rule).filter(({ id }) => valuesOf(id).length === 0) : []
  return {
    ...(label && { field: say(label) }),
    ...(unset.length > 0 && { parameter: unset.map((parameter) => say(parameter.label)).join(say({ zh: '、', en: ', ' })) }),
  }
}

function labelOf(rule: Rule, field: string): Bilingual | undefined {
  const fields = Object.hasOwn(recordFields, rule.subject) ? recordFields[rule.subject as keyof typeof recordFields] : {}
  return Object.hasOwn(fields, field) ? fields[field]!.label : undefined
}
