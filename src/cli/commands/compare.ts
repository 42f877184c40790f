import { compareReports } from '../../compare/compareReports.js'
import type { CommandContext } from '../commandContext.js'
import { comparisonText } from '../comparisonText.js'
import { exitCodes } from '../exitCodes.js'
import { addCommonOptions } from '../sharedOptions.js'
import { writeJson, writeLines } from '../terminal.js'

/** `compare OLD NEW`: what changed between two reports, and whether they can be compared at all. */
export function addCompareCommand({ program, say }: CommandContext): void {
  const command = program
    .command('compare')
    .argument('<OLD>', say({ zh: '较早的核查报告（report.json）', en: 'the earlier audit report (report.json)' }))
    .argument('<NEW>', say({ zh: '较晚的核查报告', en: 'the later one' }))
    .description(say({ zh: '比较两份报告：规则、条款、单位的变化，先说明尺度是否相同', en: 'compare two reports: rules, clauses and units, and first whether the yardstick is the same' }))
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec compare 二月/report.json 三月/report.json

变好：到期事项中符合的比例不降、不符合的比例不升，且至少一项有变动；无法判断的计入到期事项。变差反之。
状态：0 没有“应”类规则变差；1 有；2 无法运行。`,
    en: `
Example:
  hotline-spec compare february/report.json march/report.json --locale en

Better: of what was due no smaller share passed and no larger share failed, and one of the two moved; what cannot be told
counts as due. Worse: the other way round.
Status: 0 no rule of error severity got worse; 1 one did; 2 could not run.`,
  }))
  command.action(async (oldPath: string, newPath: string, options: { readonly json?: boolean }) => {
    const { loadReport } = await import('../reportFile.js')
    const [old, now] = [await loadReport(oldPath), await loadReport(newPath)]
    const comparison = compareReports(old, now)
    const isWorse = comparison.rules.some(({ change, severity }) => change === 'worse' && severity === 'error')
    // Before anything is told: whoever listens may close the pipe.
    process.exitCode = isWorse ? exitCodes.doesNotConform : exitCodes.conforms
    return options.json ? writeJson(comparison) : writeLines(comparisonText(comparison, { old, new: now }, say))
  })
}
