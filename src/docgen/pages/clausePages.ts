import { type Clause, clauseStatuses, modalities } from '../../engine/clause.js'
import { clauseCoverage } from '../../engine/clauseCoverage.js'
import { severity, type Rule } from '../../engine/rule.js'
import { bindingWords, type Standard } from '../../engine/standard.js'
import { coverageWords, failureWords } from '../../report/html/wordLists.js'
import { ruleLink, slugOf, sourcesText } from '../links.js'
import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'
import { confidenceWords, roleWords, standardKindWords, standardStatusWords } from '../wordLists.js'

/** The clause index of one document: every clause in order, what became of it, and why. */
export function clausePage(standard: Standard, context: PageContext): string {
  const { say, text, source } = context
  const clauses = source.registry.clauses.filter((clause) => clause.standard === standard.id)
  const title = `${standard.number === null ? '' : `${escapeMarkdown(standard.number)} `}${text(standard.title)}`
  return pageText(title, [
    ...identity(standard, context),
    ...heading(2, say('覆盖情况', 'Coverage')),
    ...coverageLines(clauses, context),
    ...heading(2, say('条款一览', 'Clauses')),
    ...markdownTable(
      [say('条号', 'Number'), say('条款', 'Clause'), say('要求程度', 'Modality'), say('状态', 'Status'), say('规则', 'Rules')],
      clauses.map((clause) => [numberText(clause, context), `[${text(clause.title)}](#${slugOf(clause)})`, modalityText(clause, context), text(coverageWords[clause.status]), rulesOf(clause, context).map(({ id }) => ruleLink(id, context)).join(' ')]),
    ),
    ...heading(2, say('逐条说明', 'Clause by clause')),
    ...clauses.flatMap((clause) => clauseSection(clause, standard, context)),
  ])
}

/** The list of documents with their coverage. */
export function clauseIndexPage(context: PageContext): string {
  const { say, text, source: { registry } } = context
  const rows = registry.standards.map((standard) => {
    const coverage = clauseCoverage(registry.clauses.filter((clause) => clause.standard === standard.id), registry.rules)
    const count = (status: Clause['status']): number => coverage.byStatus.find((each) => each.status === status)?.count ?? 0
    return [
      `[${escapeMarkdown(standard.number ?? standard.id)}](${standard.id}.md)`,
      text(standard.title),
      text(standardKindWords[standard.kind]),
      standard.inForceFrom ?? '',
      ...[coverage.total, coverage.toJudge, coverage.withRule, count('automated'), count('partial'), count('manual'), count('unread')].map(String),
    ]
  })
  return pageText(say('条款索引', 'Clause index'), [
    ...coverageWordsLines(context),
    '',
    ...markdownTable(
      [say('文件', 'Document'), say('名称', 'Title'), say('性质', 'Kind'), say('实施日期', 'In force from'), say('条款数', 'Clauses'), say('应核查', 'Applicable'), say('已有规则', 'Assessed'), say('自动', 'Automated'), say('部分自动', 'Partly'), say('人工', 'Manual'), say('未见原文', 'Unread')],
      rows,
    ),
  ])
}

/** What the columns of coverage count; every number is counted from the register. */
export function coverageWordsLines({ say }: PageContext): string[] {
  return [
    say(
      '“应核查”指对热线提出要求且已知内容的条款；“已有规则”指其中至少有一条规则判定全部或一部分的条款。各数均由条款登记自动统计。',
      '"Applicable" are clauses that ask hotlines for something and whose content is known; "assessed" are those of them that at least one rule decides, wholly or in part. All numbers are counted from the register.',
    ),
  ]
}

function identity(standard: Standard, context: PageContext): string[] {
  const { say, text } = context
  const entries: [string, string][] = [
    [say('标识', 'Id'), `\`${standard.id}\``],
    [say('性质', 'Kind'), text(standardKindWords[standard.kind])],
    [say('状态', 'Status'), text(standardStatusWords[standard.status])],
    [say('发布日期', 'Issued on'), standard.issuedOn ?? say('不详', 'not known')],
    [say('实施日期', 'In force from'), standard.inForceFrom ?? say('不详', 'not known')],
    ...(standard.supersededBy ? [[say('代替文件', 'Superseded by'), `[\`${standard.supersededBy}\`](${standard.supersededBy}.md)`] as [string, string]] : []),
    [say('不符合时的用语', 'Word for a failure'), text(bindingWords[standard.binding])],
    [say('可信程度', 'Confidence'), text(confidenceWords[standard.confidence])],
    [say('来源', 'Source'), sourcesText(standard.source, context)],
    [say('说明', 'Note'), text(standard.note)],
  ]
  return markdownTable([say('项目', 'Item'), say('内容', 'Content')], entries)
}

function coverageLines(clauses: readonly Clause[], context: PageContext): string[] {
  const { say, text, source } = context
  const { total, byStatus, toJudge, withRule } = clauseCoverage(clauses, source.registry.rules)
  return [
    say(`共登记 ${total} 条，应核查 ${toJudge} 条，已有规则 ${withRule} 条。`, `${total} clauses, ${toJudge} applicable, ${withRule} assessed by rules.`),
    '',
    ...markdownTable([say('状态', 'Status'), say('条款数', 'Clauses'), say('含义', 'Meaning')], byStatus.map(({ status, count }) => [text(coverageWords[status]), String(count), text(clauseStatuses[status])])),
  ]
}

function clauseSection(clause: Clause, standard: Standard, context: PageContext): string[] {
  const { say, text, source } = context
  const rules = rulesOf(clause, context)
  const parent = clause.parent === undefined ? undefined : source.registry.clauses.find(({ id }) => id === clause.parent)
  const gaps = gapNotes(clause, rules)
  return [
    ...heading(3, `${clause.number === null ? '' : `${escapeMarkdown(clause.number)} `}${text(clause.title)}`, slugOf(clause)),
    text(clause.requirement),
    '',
    `- ${say('标识：', 'Id: ')}\`${clause.id}\``,
    `- ${say('条号：', 'Number: ')}${numberText(clause, context)}${chapterText(clause, context)}`,
    ...(parent ? [`- ${say('上级条款：', 'Stands under: ')}[${text(parent.title)}](#${slugOf(parent)})`] : []),
    `- ${say('要求程度：', 'Modality: ')}${modalityText(clause, context)}`,
    `- ${say('状态：', 'Status: ')}${text(coverageWords[clause.status])}${say('。', '. ')}${text(clauseStatuses[clause.status])}`,
    ...rules.map(({ id, title, role }) => `- ${say('规则：', 'Rule: ')}${ruleLink(id, context)} ${text(title)}${say('（', ' (')}${text(roleWords[role])}${say('）', ')')}`),
    `- ${say('判定含义：', 'Meaning of the verdict: ')}${verdictMeaning(clause, standard, rules, context)}`,
    ...(clause.manualProcedure ? [`- ${say('人工检查方法：', 'How a person checks it: ')}${text(clause.manualProcedure)}`] : []),
    ...gaps.map((gap) => `- ${say('差距：', 'Gap: ')}${text(gap)}`),
    `- ${say('来源：', 'Source: ')}${sourcesText(clause.source, context)}${say('（', ' (')}${text(confidenceWords[clause.confidence])}${say('）', ')')}`,
  ]
}

/** The number, or that nobody has seen one; never a guess. */
export function numberText({ number }: Clause, { say }: PageContext): string {
  return number === null ? say('未见原文条号', 'number not seen') : escapeMarkdown(number)
}

function chapterText({ number, chapter }: Clause, { say, text }: PageContext): string {
  if (number !== null || !chapter) return ''
  return say(`（第${chapter.number}章，${text(confidenceWords[chapter.confidence])}）`, ` (chapter ${chapter.number}, ${text(confidenceWords[chapter.confidence])})`)
}

export function modalityText({ modality }: Clause, { say, text }: PageContext): string {
  return modality === null ? say('未见', 'not seen') : text(modalities[modality])
}

interface DecidingRule {
  readonly id: string
  readonly title: Rule['title']
  readonly role: Rule['clauses'][number]['role']
  readonly rule: Rule
}

/** The rules that name a clause, those that only bear on it last. */
function rulesOf(clause: Clause, { source }: PageContext): readonly DecidingRule[] {
  const found = source.registry.rules.flatMap((rule) => rule.clauses.filter((link) => link.clause.id === clause.id).map(({ role }) => ({ id: rule.id, title: rule.title, role, rule })))
  return [...found.filter(({ role }) => role !== 'related'), ...found.filter(({ role }) => role === 'related')]
}

function verdictMeaning(clause: Clause, standard: Standard, rules: readonly DecidingRule[], { say, text }: PageContext): string {
  if (clause.status === 'informative' || clause.status === 'notApplicable') return say('不作判定。', 'There is nothing to judge.')
  if (clause.status === 'unread') return say('未见原文，不设规则，列为待进一步核查。', 'Its text has not been seen: no rule, further testing needed.')
  const deciding = rules.filter(({ role }) => role !== 'related')
  const first = deciding[0]
  if (!first) return say('由检查人在核查清单中作答；未作答的列为待进一步核查。', 'An auditor answers it in the checklist; unanswered, it needs further testing.')
  const level = severity({ ...first.rule, clauses: first.rule.clauses.filter((link) => link.clause.id === clause.id) })
  const word = level === 'error' ? bindingWords[standard.binding] : failureWords[level]
  const rest = deciding.some(({ role }) => role === 'implements') ? '' : say('规则未判定的部分由检查人作答，未作答的列为待进一步核查。', ' What no rule decides an auditor answers; unanswered, it needs further testing.')
  return say(`规则判为不符合的，条款为“${text(word)}”；无法判断、尚未到期或未核查的，列为待进一步核查。${rest}`, `Where a rule fails, the clause ${level === 'error' ? text(word) : `is shown as "${text(word)}"`}; what cannot be told, is pending or was not tested needs further testing.${rest}`)
}

/** What is not known of the clause, and what its rules do not express. */
function gapNotes({ note }: Clause, rules: readonly DecidingRule[]): readonly Rule['title'][] {
  return [...(note ? [note] : []), ...rules.filter(({ role }) => role !== 'related').flatMap(({ rule }) => rule.untranslatable ?? [])]
}
