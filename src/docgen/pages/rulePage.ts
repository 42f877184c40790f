import { isMeasureRule, isQualityRule, type Rule, severity } from '../../engine/rule.js'
import { parametersOf } from '../../engine/parametersOf.js'
import { reasonMeanings } from '../../engine/reason.js'
import { resolveProfile } from '../../engine/profile.js'
import { describeAmount } from '../../expression/describeAmount.js'
import type { Bilingual } from '../../expression/kinds.js'
import { recordTypes, type RecordType } from '../../records/generated/recordTypes.js'
import { outcomeWords, severityWords } from '../../report/html/wordLists.js'
import { inLocale } from '../../report/locale.js'
import { descriptionWords } from '../descriptionWords.js'
import { fieldsOf } from '../fieldsOf.js'
import { expressionLines, formalLines, type FormalLines } from '../formalLines.js'
import { citation, clauseLink, fieldLink, parameterLink, profileLink } from '../links.js'
import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'
import { reasonsOf } from '../reasonsOf.js'
import { severitiesOf } from '../severitiesOf.js'
import { absentWords, kindWords, roleWords, severityMeanings, stateWords } from '../wordLists.js'
import { modalityText, numberText } from './clausePages.js'

/** The headings of a rule page, all of them on every page, in this order. */
export const ruleHeadings = [
  { zh: '适用范围', en: 'Applicability' },
  { zh: '要求', en: 'Requirement' },
  { zh: '判定式', en: 'Formal line' },
  { zh: '解释口径', en: 'Interpretation' },
  { zh: '前提假设', en: 'Assumptions' },
  { zh: '条款对应', en: 'Clauses' },
  { zh: '参数', en: 'Parameters' },
  { zh: '所需字段', en: 'Fields' },
  { zh: '判定说明', en: 'Reasons' },
  { zh: '示例', en: 'Examples' },
  { zh: '人工检查方法', en: 'What a person checks' },
  { zh: '历史', en: 'History' },
] as const satisfies readonly Bilingual[]

/** The page of one rule. */
export function rulePage(rule: Rule, context: PageContext): string {
  const { text } = context
  const sections = [applicability, requirement, formal, interpretation, assumptions, clauses, parameters, fields, reasons, examples, manual, history]
  return pageText(text(rule.title), [
    `\`${rule.id}\``,
    ...ruleHeadings.flatMap((title, index) => [...heading(2, text(title)), ...sections[index]!(rule, context)]),
  ])
}

/** All rules with what they ask and how strongly. */
export function ruleIndexPage(context: PageContext): string {
  const { say, text, source } = context
  return pageText(say('规则索引', 'Rules'), markdownTable(
    [say('规则', 'Rule'), say('名称', 'Title'), say('对象', 'Subject'), say('程度', 'Severity'), say('用例数', 'Cases')],
    source.registry.rules.map((rule) => [`[\`${rule.id}\`](${rule.id}.md)`, text(rule.title), text(subjectLabel(rule.subject)), severitiesOf(rule).map((each) => text(severityWords[each.severity])).join(say('、', ', ')), String(source.cases.filter((each) => each.rule === rule.id).length)]),
  ))
}

/** What the records are called that a rule judges; rules on the data themselves judge those of any type. */
export function subjectLabel(subject: string): Bilingual {
  return Object.hasOwn(recordTypes, subject) ? recordTypes[subject as RecordType].label : { zh: '各类记录', en: 'Any record' }
}

function applicability(rule: Rule, context: PageContext): string[] {
  const { say, text } = context
  const { applies, where } = linesOf(rule, context)
  const all = isMeasureRule(rule) ? say('汇总统计时段内的全部记录。', 'All records of the period together.') : say('全部记录。', 'All records.')
  return [
    `${say('对象：', 'Subject: ')}${text(subjectLabel(rule.subject))}`,
    '',
    ...(applies === null ? [all] : [say('满足下列条件的记录：', 'Records that meet:'), '', `> ${escapeMarkdown(applies)}`, ...whereLines(applies, where, context)]),
    '',
    ...profileStates(rule, context),
  ]
}

/** In which profiles the rule runs. */
function profileStates(rule: Rule, context: PageContext): string[] {
  const { say, text, source } = context
  const rows = source.profiles.flatMap((profile) => {
    const found = profile.rules.find((each) => each.rule.id === rule.id)
    return found ? [[profileLink(profile.id, context), text(profile.title), text(stateWords[found.state]), text(severityWords[severity(found.rule)])]] : []
  })
  if (rows.length === 0) return [say('尚无配置采用本规则；可在自己的配置中启用。', 'No shipped profile uses the rule; a profile of your own can switch it on.')]
  return markdownTable([say('配置', 'Profile'), say('名称', 'Title'), say('状态', 'State'), say('程度', 'Severity')], rows)
}

function requirement(rule: Rule, { say, text, source }: PageContext): string[] {
  const severities = severitiesOf(rule)
  const number = (id: string): string => escapeMarkdown(source.registry.standards.find((standard) => standard.id === id)?.number ?? id)
  // Which document says which verb matters only where they differ.
  const under = (standards: readonly string[]): string => (severities.length === 1 ? '' : `${standards.map(number).join(say('、', ', '))}${say('：', ': ')}`)
  return [
    text(rule.requirement),
    '',
    ...severities.map(({ severity: level, standards }) => `- ${say('程度：', 'Severity: ')}${under(standards)}${text(severityWords[level])}${say('。', '. ')}${rule.severity ? text(rule.severity.because) : text(severityMeanings[level])}`),
  ]
}

function linesOf(rule: Rule, { source, locale }: PageContext): FormalLines {
  return formalLines(rule, locale, descriptionWords(resolveProfile('national', source.registry)))
}

function formal(rule: Rule, context: PageContext): string[] {
  const { say, source, locale, text } = context
  const { expects, where } = linesOf(rule, context)
  const own = descriptionWords(resolveProfile('national', source.registry))
  return [
    `> ${escapeMarkdown(expects)}`,
    ...whereLines(expects, where, context),
    '',
    say('“≤”“≥”含本数。数值为国家标准现行值；〔 〕内为没有全国统一数值、由各地配置设定的参数。', '"≤" and "≥" include equality. Numbers are the current national values; parameters without a national value, which profiles set, stand in 〔 〕.'),
    ...otherReadings(rule).flatMap(({ name, reading, lines }) => ['', `${say('可选理解', 'Reading to choose')} \`${name}\`${say('：', ': ')}${text(reading)}`, '', ...readingLines(lines)]),
    ...sideMeasures(rule, context),
  ]

  function otherReadings(of: Rule): { name: string; reading: Bilingual; lines: FormalLines }[] {
    if (isMeasureRule(of) || isQualityRule(of)) return []
    return Object.entries(of.readings ?? {}).map(([name, { reading, ...changed }]) => ({ name, reading, lines: expressionLines({ ...of, ...changed }, locale, own) }))
  }

  function readingLines(lines: FormalLines): string[] {
    return [
      ...(lines.applies === null ? [] : [`> ${say('适用：', 'applies where: ')}${escapeMarkdown(lines.applies)}`, '>']),
      `> ${escapeMarkdown(lines.expects)}`,
      ...lines.where.flatMap((part) => ['>', `> ${escapeMarkdown(part)}`]),
    ]
  }
}

/** The parts that a line names, and those that these name in turn. */
function whereLines(line: string, where: readonly string[], { say }: PageContext): string[] {
  const nameOf = (part: string): string => part.slice(0, part.indexOf(' = '))
  const needed = where.filter((part) => line.includes(nameOf(part)) || where.some((other) => line.includes(nameOf(other)) && other !== part && other.includes(nameOf(part))))
  return needed.length === 0 ? [] : ['>', `> ${say('其中：', 'where:')}`, ...needed.flatMap((part) => ['>', `> ${escapeMarkdown(part)}`])]
}

/** Measures that are shown and judge nothing. */
function sideMeasures(rule: Rule, { say, text }: PageContext): string[] {
  const measures = isMeasureRule(rule) ? [rule.measure] : isQualityRule(rule) ? [] : (rule.sideMeasures ?? [])
  if (measures.length === 0) return []
  const intro = isMeasureRule(rule) ? say('指标：', 'Measure:') : say('随同显示、不作判定的指标：', 'Measures that are shown beside it and judge nothing:')
  return ['', intro, '', ...markdownTable([say('指标', 'Measure'), say('名称', 'Title'), say('公式', 'Formula')], measures.map(({ name, title, formula }) => [`\`${name}\``, text(title), text(formula)]))]
}

function interpretation({ interpretation: given }: Rule, { say, text }: PageContext): string[] {
  if (!given) return [say('条文含义明确，没有另行选择口径。', 'The text leaves no choice.')]
  return [
    `- ${say('采用：', 'Chosen: ')}${text(given.reading)}`,
    ...given.alternatives.map((alternative) => `- ${say('未采用：', 'Not chosen: ')}${text(alternative)}`),
    `- ${say('出处：', 'Source: ')}${citation(given.source)}`,
  ]
}

function assumptions(rule: Rule, { say, text }: PageContext): string[] {
  const given = rule.assumptions ?? []
  return given.length === 0 ? [say('无。', 'None.')] : given.map((assumption) => `- ${text(assumption)}`)
}

function clauses(rule: Rule, context: PageContext): string[] {
  const { say, text, source } = context
  const numberOf = (id: string): string => escapeMarkdown(source.registry.standards.find((standard) => standard.id === id)?.number ?? id)
  return markdownTable(
    [say('文件', 'Document'), say('条款', 'Clause'), say('条号', 'Number'), say('要求程度', 'Modality'), say('关系', 'Role')],
    rule.clauses.map(({ clause, role }) => [numberOf(clause.standard), clauseLink(clause, context), numberText(clause, context), modalityText(clause, context), text(roleWords[role])]),
  )
}

function parameters(rule: Rule, context: PageContext): string[] {
  const { say, text, source } = context
  const used = parametersOf(rule)
  if (used.length === 0) return [say('无。', 'None.')]
  const amount = (values: readonly { value: number; unit: Parameters<typeof describeAmount>[0]['unit'] }[]): string => (values.length === 0 ? '' : text(describeAmount(values.at(-1)!)))
  return markdownTable(
    [say('参数', 'Parameter'), say('名称', 'Label'), say('国家标准现行值', 'Current national value'), say('各配置现行值', 'Current values of profiles')],
    used.map(({ id, label, values }) => [
      parameterLink(id, context),
      text(label),
      amount(values) || say('未设定', 'unset'),
      source.profiles.filter((profile) => profile.lineage[0]?.parameters?.[id]).map((profile) => `${profileLink(profile.id, context)} ${amount(profile.valuesOf(id))}`).join(say('；', '; ')),
    ]),
  )
}

function fields(rule: Rule, context: PageContext): string[] {
  const { say, text } = context
  const used = fieldsOf(rule)
  if (used.length === 0) return [say('记录的全部字段。', 'All fields of the record.')]
  return markdownTable(
    [say('字段', 'Field'), say('名称', 'Label'), say('类型', 'Kind'), say('空白的含义', 'Meaning of a blank')],
    used.map(({ subject, name, label, kind, absent }) => [fieldLink(subject, name, context), text(label), text(kindWords[kind]), text(absentWords[absent])]),
  )
}

function reasons(rule: Rule, { say, text, source }: PageContext): string[] {
  const named = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh.replaceAll(/\{\w+\}/g, '〔某项〕'), en: en.replaceAll(/\{\w+\}/g, '〔item〕') })
  const cases = source.cases.filter((each) => each.rule === rule.id)
  return markdownTable(
    [say('理由', 'Reason'), say('结论', 'Outcome'), say('说明', 'Meaning'), say('用例数', 'Cases')],
    reasonsOf(rule).map((key) => [`\`${key}\``, text(outcomeWords[reasonMeanings[key].outcome]), text(named(reasonMeanings[key].message)), String(cases.filter(({ reason }) => reason === key).length)]),
  )
}

function examples(rule: Rule, { say, text, locale, source, base }: PageContext): string[] {
  const cases = source.cases.filter((each) => each.rule === rule.id)
  if (cases.length === 0) return [say('尚无用例。', 'There is no case yet.')]
  const shown = ['passed', 'failed'].flatMap((outcome) => cases.filter((each) => each.outcome === outcome).slice(0, 1))
  return [
    ...markdownTable(
      [say('结论', 'Outcome'), say('情形', 'Case'), say('理由', 'Reason')],
      cases.map(({ outcome, title, reason, path }) => [text(outcomeWords[outcome as keyof typeof outcomeWords]), `[${text(title)}](${base}../../../test/conformance/${path})`, `\`${reason}\``]),
    ),
    ...shown.flatMap(({ title, json }) => ['', inLocale(title, locale), '', '```json', json.trimEnd(), '```']),
  ]
}

function manual(rule: Rule, context: PageContext): string[] {
  const { say, text } = context
  const procedures = rule.clauses.flatMap(({ clause, role }) => (clause.manualProcedure && role !== 'related' ? [`- ${clauseLink(clause, context)}${say('：', ': ')}${text(clause.manualProcedure)}`] : []))
  const left = (rule.untranslatable ?? []).map((rest) => `- ${say('规则未能判定：', 'Not expressed by the rule: ')}${text(rest)}`)
  return procedures.length + left.length === 0 ? [say('无须人工检查。', 'Nothing is left to a person.')] : [...left, ...procedures]
}

function history({ since }: Rule, { say }: PageContext): string[] {
  return markdownTable([say('版本', 'Release'), say('变化', 'Change')], [[since, say('首次提供', 'first provided')]])
}
