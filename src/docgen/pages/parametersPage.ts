import { describeAmount, describeUnit } from '../../expression/describeAmount.js'
import type { DatedValue } from '../../expression/node.js'
import { parametersOf } from '../../engine/parametersOf.js'
import type { RegisteredParameter } from '../../engine/parameter.js'
import { citation, clauseIdLink, profileLink, ruleLink } from '../links.js'
import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'

/** Every parameter with its values, national and local, from when each holds and where it was read. */
export function parametersPage(context: PageContext): string {
  const { say, text, source: { registry } } = context
  const parameters = [...registry.parameters.values()] as readonly RegisteredParameter[]
  return pageText(say('参数表', 'Parameters'), [
    say('每个数值自“起始日”起有效，至同一来源的下一个数值止。没有全国数值的参数，规则在设定之前不运行。', 'A value holds from its day until the next one of the same origin. Where no national value is known, rules do not run until a profile sets one.'),
    ...parameters.flatMap((parameter) => parameterSection(parameter)),
  ])

  function parameterSection({ id, label, unit, values, note, lastCheckedOn }: RegisteredParameter): string[] {
    const users = registry.rules.filter((rule) => parametersOf(rule).some((each) => each.id === id))
    return [
      ...heading(2, text(label), id),
      `\`${id}\`，${say('通常单位：', 'usual unit: ')}${text(describeUnit(unit))}，${say('最近核对：', 'last checked: ')}${lastCheckedOn}`.replaceAll('，', say('，', ', ')),
      ...(note ? ['', text(note)] : []),
      '',
      ...markdownTable([say('适用', 'Origin'), say('起始日', 'From'), say('数值', 'Value'), say('条款', 'Clause'), say('来源', 'Source'), say('说明', 'Note')], [
        ...values.map((value) => valueRow(say('国家', 'national'), value)),
        ...[...registry.profiles.values()].flatMap((profile) => (profile.parameters?.[id] ?? []).map((value) => valueRow(profileLink(profile.id, context), value))),
      ]),
      '',
      users.length === 0 ? say('尚无规则使用。', 'No rule uses it yet.') : `${say('使用的规则：', 'Used by: ')}${users.map((rule) => ruleLink(rule.id, context)).join(say('、', ', '))}`,
    ]
  }

  function valueRow(origin: string, value: DatedValue): string[] {
    const article = value.article === undefined ? '' : ` ${say('第', 'Article ')}${escapeMarkdown(value.article)}${say('条', '')}`
    return [origin, value.validFrom, text(describeAmount(value)), `${clauseIdLink(value.clause, context)}${article}`, citation(value.source), value.note ? text(value.note) : '']
  }
}
