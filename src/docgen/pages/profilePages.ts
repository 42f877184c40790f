import { defaultConvention } from '../../calendar/convention.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import { describeAmount } from '../../expression/describeAmount.js'
import type { DatedValue } from '../../expression/node.js'
import { provisionWords } from '../../report/provisionWords.js'
import { descriptionWords } from '../descriptionWords.js'
import { formalLines } from '../formalLines.js'
import { citation, clauseIdLink, parameterLink, profileLink, ruleLink } from '../links.js'
import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'
import { stateWords } from '../wordLists.js'

/** One profile: what it rests on, what it sets, and what each rule asks under it. */
export function profilePage(profile: ResolvedProfile, context: PageContext): string {
  const { say, text, source: { registry } } = context
  const own = profile.lineage[0]!
  return pageText(text(profile.title), [
    `\`${profile.id}\``,
    '',
    ...(own.note ? [text(own.note), ''] : []),
    ...markdownTable([say('项目', 'Item'), say('内容', 'Content')], [
      [say('版本', 'Version'), profile.version],
      [say('基于', 'Extends'), profile.lineage.slice(1).map(({ id }) => profileLink(id, context)).join(' → ')],
      [say('文件', 'Documents'), profile.documents.map((id) => `[${escapeMarkdown(registry.standards.find((standard) => standard.id === id)?.number ?? id)}](${context.base}clauses/${id}.md)`).join(say('、', ', '))],
      [say('时区', 'Time zone'), profile.timeZone],
      [say('计算口径', 'Conventions'), conventionsText(profile)],
      [say('选用的理解', 'Readings'), Object.entries(own.readings ?? {}).map(([rule, reading]) => `${ruleLink(rule, context)}: \`${reading}\``).join(say('；', '; '))],
    ]),
    ...heading(2, say('参数', 'Parameters')),
    ...parameterRows(profile, context),
    ...provisionSection(profile, context),
    ...heading(2, say('规则', 'Rules')),
    ...ruleRows(profile, context),
  ])
}

/** All profiles, and the limits of all of them side by side. */
export function profileIndexPage(context: PageContext): string {
  const { say, text, source: { profiles, registry } } = context
  const set = [...registry.parameters.values()].filter(({ id }) => profiles.some((profile) => profile.valuesOf(id).length > 0))
  return pageText(say('各地配置', 'Profiles'), [
    ...markdownTable([say('配置', 'Profile'), say('名称', 'Title'), say('基于', 'Extends'), say('启用规则数', 'Rules on'), say('说明', 'Note')], profiles.map((profile) => [
      `[\`${profile.id}\`](${profile.id}.md)`,
      text(profile.title),
      profile.lineage[1] ? `\`${profile.lineage[1].id}\`` : '',
      `${profile.rules.filter(({ state }) => state === 'on').length}/${profile.rules.length}`,
      profile.lineage[0]?.note ? text(profile.lineage[0].note) : '',
    ])),
    ...heading(2, say('各地限值对照', 'Limits side by side'), 'limits'),
    say('表中为现行值，含沿用上级配置的数值；“–”表示均未设定。日期和出处见各配置页。', 'Current values, inherited ones included. A dash means that none is set. Dates and sources stand on the page of each profile.'),
    '',
    ...markdownTable([say('参数', 'Parameter'), ...profiles.map(({ title }) => text(title))], set.map(({ id, label }) => [
      `[${text(label)}](${context.base}parameters.md#${id})`,
      ...profiles.map((profile) => amountOf(profile.valuesOf(id), context)),
    ])),
  ])
}

function amountOf(values: readonly DatedValue[], { text }: PageContext): string {
  const current = values.at(-1)
  return current ? text(describeAmount(current)) : ''
}

function conventionsText({ conventions }: ResolvedProfile): string {
  return Object.entries({ ...defaultConvention, ...conventions }).map(([name, value]) => `\`${name}: ${String(value)}\``).join(' ')
}

/** Whatever has a value under the profile, inherited values named as such. */
function parameterRows(profile: ResolvedProfile, context: PageContext): string[] {
  const { say, text, source: { registry } } = context
  const rows = [...registry.parameters.values()].flatMap(({ id, label }) => profile.valuesOf(id).map((value) => [
    parameterLink(id, context),
    text(label),
    value.validFrom,
    text(describeAmount(value)),
    `${clauseIdLink(value.clause, context)}${value.article === undefined ? '' : ` ${say('第', 'Article ')}${escapeMarkdown(value.article)}${say('条', '')}`}`,
    citation(value.source),
    originOf(id, profile, context),
  ]))
  return markdownTable([say('参数', 'Parameter'), say('名称', 'Label'), say('起始日', 'From'), say('数值', 'Value'), say('条款', 'Clause'), say('来源', 'Source'), say('设定者', 'Set by')], rows)
}

function originOf(id: string, { lineage }: ResolvedProfile, context: PageContext): string {
  const setter = lineage.find(({ parameters }) => parameters?.[id])
  return setter ? profileLink(setter.id, context) : context.say('国家文件', 'national document')
}

/** What the profile provides for orders in hand: nothing that is judged, and so apart from the rules. */
function provisionSection({ provisions: { warnings, extensions, lead } }: ResolvedProfile, context: PageContext): string[] {
  const { say, text } = context
  const { warningText, extensionText, leadText } = provisionWords
  const rows = [
    ...Object.entries(warnings).map(([id, warning]) => [provisionWords.warnings, ruleLink(id, context), warningText(warning), warning] as const),
    ...Object.entries(extensions).map(([id, extension]) => [provisionWords.extensions, ruleLink(id, context), extensionText(extension), extension] as const),
    ...(lead ? [[provisionWords.lead, '', leadText(lead), lead] as const] : []),
  ]
  if (rows.length === 0) return []
  return [
    ...heading(2, say('在办工单', 'Orders in hand')),
    say('以下内容不作判定，由 evaluate 告知。', 'None of this is judged; `evaluate` tells it.'),
    '',
    ...markdownTable(
      [say('项目', 'Item'), say('所涉规则', 'Rule'), say('内容', 'Content'), say('条款', 'Clause'), say('来源', 'Source')],
      rows.map(([item, rule, content, { clause, source }]) => [text(item), rule, text(content), clauseIdLink(clause, context), citation(source)]),
    ),
  ]
}

function ruleRows(profile: ResolvedProfile, context: PageContext): string[] {
  const { say, text, locale } = context
  const words = descriptionWords(profile)
  return markdownTable([say('规则', 'Rule'), say('名称', 'Title'), say('状态', 'State'), say('本配置下的判定式', 'Formal line under this profile')], profile.rules.map(({ rule, state, unset }) => {
    const { expects, where } = formalLines(rule, locale, words)
    const missing = unset.length === 0 ? '' : `${say('：', ': ')}${unset.map((id) => parameterLink(id, context)).join(' ')}`
    return [ruleLink(rule.id, context), text(rule.title), `${text(stateWords[state])}${missing}`, state === 'on' ? [expects, ...where].map(escapeMarkdown).join('<br>') : '']
  }))
}
