import { clauseCoverage } from '../../engine/clauseCoverage.js'
import { type PageContext, pageText } from '../page.js'

/** The first page of the reference. */
export function indexPage({ say, source: { registry, cases, profiles } }: PageContext): string {
  const { total, toJudge, withRule } = clauseCoverage(registry.clauses, registry.rules)
  return pageText(say('参考资料', 'Reference'), [
    say(
      `登记文件 ${registry.standards.length} 件、条款 ${total} 条（应核查 ${toJudge} 条，已有规则 ${withRule} 条），规则 ${registry.rules.length} 条，参数 ${registry.parameters.size} 个，配置 ${profiles.length} 个，用例 ${cases.length} 个。`,
      `${registry.standards.length} documents, ${total} clauses (${toJudge} applicable, ${withRule} assessed), ${registry.rules.length} rules, ${registry.parameters.size} parameters, ${profiles.length} profiles, ${cases.length} cases.`,
    ),
    '',
    `- [${say('条款索引', 'Clause index')}](clauses/index.md)`,
    `- [${say('规则索引', 'Rules')}](rules/index.md)`,
    `- [${say('参数表', 'Parameters')}](parameters.md)`,
    `- [${say('解释口径登记', 'Interpretation log')}](interpretations.md)`,
    `- [${say('未覆盖的内容', 'Gaps')}](gaps.md)`,
    `- [${say('各地配置和限值对照', 'Profiles and limits side by side')}](profiles/index.md)`,
    `- [${say('字段字典', 'Field dictionary')}](fields/index.md)`,
    `- [${say('报告字段', 'Fields of the report')}](report.md)`,
    `- [${say('版本变化', 'Changes between releases')}](migration.md)`,
    `- [${say('工作日历', 'Working-day calendar')}](calendar/index.md)${say('、', ', ')}[${say('地区日历', 'regional calendars')}](calendar/regions.md)`,
    `- ${say('条款、规则、用例对照表：', 'Matrix of clauses, rules and cases: ')}[HTML](../matrix/matrix.html) [Excel](../matrix/matrix.xlsx) [CSV](../matrix/matrix.csv) [JSON](../matrix/matrix.json)`,
  ])
}
