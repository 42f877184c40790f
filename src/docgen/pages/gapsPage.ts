import { notEncoded } from '../../../rules/not-encoded.js'
import type { Clause } from '../../engine/clause.js'
import { clauseCoverage } from '../../engine/clauseCoverage.js'
import { clauseLink, ruleLink, slugOf } from '../links.js'
import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'
import { coverageWordsLines } from './clausePages.js'

/** What is not covered, and why: derived from the register, so that it cannot be forgotten. */
export function gapsPage(context: PageContext): string {
  const { say } = context
  return pageText(say('未覆盖的内容', 'Gaps'), [
    ...coverageWordsLines(context),
    ...heading(2, say('覆盖统计', 'Coverage')),
    ...coverageTable(context),
    ...heading(2, say('由人工检查的条款', 'Clauses that a person checks')),
    ...manualTable(context),
    ...heading(2, say('规则只判定一部分的条款', 'Clauses that rules decide in part')),
    ...partialTable(context),
    ...heading(2, say('未见原文的条款', 'Clauses whose text has not been seen')),
    ...unreadTable(context),
    ...heading(2, say('没有数值的参数', 'Parameters without a value')),
    ...unsetTable(context),
    ...heading(2, say('不予采用的说法', 'Claims that are not encoded')),
    ...refusedTable(context),
  ])
}

function coverageTable({ say, text, source: { registry }, base }: PageContext): string[] {
  const rows = registry.standards.map((standard) => {
    const { toJudge, withRule, byStatus, total } = clauseCoverage(registry.clauses.filter((clause) => clause.standard === standard.id), registry.rules)
    const count = (...statuses: readonly Clause['status'][]): number => byStatus.filter(({ status }) => statuses.includes(status)).reduce((sum, each) => sum + each.count, 0)
    return [`[${escapeMarkdown(standard.number ?? standard.id)}](${base}clauses/${standard.id}.md) ${text(standard.title)}`, ...[total, toJudge, withRule, count('automated', 'partial'), count('manual'), count('unread')].map(String)]
  })
  return markdownTable([say('文件', 'Document'), say('条款数', 'Clauses'), say('应核查', 'Applicable'), say('已有规则', 'Assessed'), say('自动或部分自动', 'Automated, wholly or partly'), say('人工', 'Manual'), say('未见原文', 'Unread')], rows)
}

const ofStatus = (status: Clause['status'], { source }: PageContext): readonly Clause[] => source.registry.clauses.filter((clause) => clause.status === status)

function manualTable(context: PageContext): string[] {
  const { say, text } = context
  return markdownTable([say('条款', 'Clause'), say('清单标识', 'Id in the checklist'), say('检查方法', 'How it is checked')], ofStatus('manual', context).map((clause) => [clauseLink(clause, context), `\`${clause.id}\``, clause.manualProcedure ? text(clause.manualProcedure) : '']))
}

function partialTable(context: PageContext): string[] {
  const { say, text, source } = context
  const rows = ofStatus('partial', context).map((clause) => {
    const rules = source.registry.rules.filter((rule) => rule.clauses.some((link) => link.clause.id === clause.id && link.role !== 'related'))
    return [clauseLink(clause, context), rules.map((rule) => ruleLink(rule.id, context)).join(' '), rules.flatMap((rule) => rule.untranslatable ?? []).map(text).join(' ')]
  })
  return markdownTable([say('条款', 'Clause'), say('规则', 'Rules'), say('规则未能判定的部分', 'What the rules do not express')], rows)
}

function unreadTable(context: PageContext): string[] {
  const { say, text } = context
  const place = (clause: Clause): string => `[\`${clause.standard}/${slugOf(clause)}\`](${context.base}clauses/${clause.standard}.md#${slugOf(clause)})`
  return markdownTable([say('条款', 'Clause'), say('名称', 'Title'), say('说明', 'Note')], ofStatus('unread', context).map((clause) => [place(clause), text(clause.title), clause.note ? text(clause.note) : text(clause.requirement)]))
}

function unsetTable({ say, text, base, source: { registry } }: PageContext): string[] {
  const isSet = (id: string): boolean => [...registry.profiles.values()].some((profile) => profile.parameters?.[id])
  const unset = [...registry.parameters.values()].filter(({ id, values }) => values.length === 0 && !isSet(id)) as readonly { id: string; label: { zh: string; en: string }; note?: { zh: string; en: string } }[]
  return markdownTable([say('参数', 'Parameter'), say('名称', 'Label'), say('说明', 'Note')], unset.map(({ id, label, note }) => [`[\`${id}\`](${base}parameters.md#${id})`, text(label), note ? text(note) : '']))
}

function refusedTable({ say, text }: PageContext): string[] {
  return markdownTable([say('说法', 'Claim'), say('见于', 'Seen at'), say('不采用的原因', 'Why it is not encoded')], notEncoded.map(({ claim, where, why }) => [text(claim), `<${where}>`, text(why)]))
}
