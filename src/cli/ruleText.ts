import { modalities } from '../engine/clause.js'
import { formatLimit, type LimitUnit } from '../calendar/limit.js'
import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import { severityWords } from '../report/html/wordLists.js'
import type { Locale } from '../report/locale.js'
import { cutTo } from './displayWidth.js'
import { sayIn } from './language.js'
import type { RuleView } from './ruleView.js'
import { subjectLabel } from './subjectLabel.js'
import { textList, textTable } from './textTable.js'
import { terminalWidth } from './wrapText.js'

const roleWords: Readonly<Record<RuleView['clauses'][number]['role'], Bilingual>> = {
  implements: { zh: '完整判定', en: 'decides it' },
  partial: { zh: '判定一部分', en: 'decides part of it' },
  related: { zh: '相关', en: 'bears on it' },
}

export const stateWords: Readonly<Record<RuleView['state'], Bilingual>> = {
  on: { zh: '启用', en: 'on' },
  switchedOff: { zh: '未启用', en: 'off' },
  parameterUnset: { zh: '参数未设定', en: 'parameter unset' },
  absent: { zh: '本配置没有', en: 'not in this profile' },
}

/** All rules, a line for each. */
export function ruleListText(views: readonly RuleView[], locale: Locale): string[] {
  const say = sayIn(locale)
  return textTable(views.map(({ id, title, subject, state }) => [id, say(subjectLabel(subject)), state === 'on' ? '' : say(stateWords[state]), say(title)])).map((line) => cutTo(line, terminalWidth))
}

/** One rule with everything that a reader has to know of it. */
export function ruleText(view: RuleView, locale: Locale): string[] {
  const say = sayIn(locale)
  const heading = (zh: string, en: string): string => say({ zh, en })
  const { interpretation } = view
  const entries: [string, string][] = [
    [heading('标识', 'Id'), view.id],
    [heading('名称', 'Title'), say(view.title)],
    [heading('要求', 'Requirement'), say(view.requirement)],
    [heading('对象', 'Subject'), `${say(subjectLabel(view.subject))} (${view.subject})`],
    [heading('程度', 'Severity'), say(severityWords[view.severity])],
    [heading('状态', 'State'), say(stateWords[view.state])],
    ...view.clauses.map((clause): [string, string] => [heading('条款', 'Clause'), clauseText(clause, locale)]),
    ...view.parameters.map(({ id, label, values }): [string, string] => [heading('参数', 'Parameter'), `${say(label)} (${id})  ${valuesText(values, locale)}`]),
  ]
  if (interpretation) {
    entries.push([heading('采用的理解', 'Reading'), say(interpretation.reading)])
    for (const alternative of interpretation.alternatives) entries.push([heading('其他理解', 'Other reading'), say(alternative)])
    entries.push([heading('出处', 'Source'), interpretation.source])
  }
  for (const [name, reading] of Object.entries(view.readings)) entries.push([heading('可选理解', 'Reading to choose'), `${name}  ${say(reading)}`])
  for (const assumption of view.assumptions) entries.push([heading('前提', 'Assumption'), say(assumption)])
  for (const rest of view.untranslatable) entries.push([heading('未能判定', 'Not expressed'), say(rest)])
  entries.push([heading('始于版本', 'Since'), view.since])
  return textList(withoutRepeatedNames(entries), terminalWidth)
}

function clauseText({ id, role, number, modality, title }: RuleView['clauses'][number], locale: Locale): string {
  const say = sayIn(locale)
  const verb = modality === null ? '' : `${say(modalities[modality])}  `
  return `${number === null ? '' : `${number}  `}${say(title)}  ${verb}${say(roleWords[role])}  ${id}`
}

/** The values of a parameter with the day from which each holds. */
export function valuesText(values: readonly DatedValue[], locale: Locale): string {
  const say = sayIn(locale)
  if (values.length === 0) return say({ zh: '未设定', en: 'unset' })
  return values.map((value) => say({ zh: `${amount(value, locale)}（自 ${value.validFrom}）`, en: `${amount(value, locale)} (from ${value.validFrom})` })).join(say({ zh: '；', en: '; ' }))
}

const limitUnits: readonly string[] = ['second', 'minute', 'hour', 'day', 'workday']
const otherUnits: Readonly<Record<string, Bilingual>> = {
  percent: { zh: '%', en: '%' },
  times: { zh: ' 次', en: ' times' },
  item: { zh: ' 项', en: ' items' },
  point: { zh: ' 分', en: ' points' },
  person: { zh: ' 人', en: ' persons' },
  character: { zh: ' 字', en: ' characters' },
}

function amount({ value, unit }: DatedValue, locale: Locale): string {
  if (limitUnits.includes(unit)) return formatLimit({ value, unit: unit as LimitUnit }, locale)
  return `${value}${sayIn(locale)(otherUnits[unit] ?? { zh: ` ${unit}`, en: ` ${unit}` })}`
}

function withoutRepeatedNames(entries: readonly [string, string][]): [string, string][] {
  return entries.map(([name, text], index) => [entries[index - 1]?.[0] === name ? '' : name, text])
}
