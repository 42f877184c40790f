import { type RecordRule, type Rule } from '../../engine/rule.js'
import { citation, clauseLink, ruleLink } from '../links.js'
import { heading, type PageContext, pageText } from '../page.js'

/** The interpretation log: each text with more than one reading, the one chosen, and how to take another. */
export function interpretationsPage(context: PageContext): string {
  const { say, source: { registry } } = context
  const ambiguous = registry.rules.filter((rule) => rule.interpretation)
  return pageText(say('解释口径登记', 'Interpretation log'), [
    say('条文有两种以上理解的，本库声明所采用的一种、未采用的各种和出处。标有名称的理解可在配置的 `readings` 中选用。', 'Where a text has more than one reading, the library states the one it takes, those it does not, and the source. A reading with a name can be chosen in `readings` of a profile.'),
    ...ambiguous.flatMap((rule) => entry(rule, context)),
  ])
}

function entry(rule: Rule, context: PageContext): string[] {
  const { say, text } = context
  const { reading, alternatives, source } = rule.interpretation!
  const named = Object.entries((rule as RecordRule).readings ?? {})
  return [
    ...heading(2, text(rule.title), rule.id),
    `- ${say('规则：', 'Rule: ')}${ruleLink(rule.id, context)}`,
    ...rule.clauses.map(({ clause }) => `- ${say('条款：', 'Clause: ')}${clauseLink(clause, context)}`),
    `- ${say('采用：', 'Chosen: ')}${text(reading)}`,
    ...alternatives.map((alternative) => `- ${say('未采用：', 'Not chosen: ')}${text(alternative)}`),
    ...named.map(([name, other]) => `- ${say('可选用：', 'To choose: ')}\`${name}\` ${text(other.reading)}`),
    `- ${say('对结果的影响：', 'Effect on results: ')}${named.length > 0 ? say('选用后，适用范围或者要求随之改变，判定式见规则页。', 'choosing another changes what the rule applies to or asks; the rule page gives both lines.') : say('其他理解未实现，不能选用。', 'the other readings are not built and cannot be chosen.')}`,
    `- ${say('出处：', 'Source: ')}${citation(source)}`,
  ]
}
