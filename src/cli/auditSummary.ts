import type { Outcome } from '../engine/outcome.js'
import type { Bilingual } from '../expression/kinds.js'
import type { AuditReport, InputReceipt, RuleResult } from '../report/auditReport.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import { formatNumber } from '../report/formatNumber.js'
import { formatShare } from '../report/formatShare.js'
import { inReadingOrder, outcomeOrder } from '../report/html/outcomeOrder.js'
import { failureWords, outcomeWords } from '../report/html/wordLists.js'
import { cutTo, displayWidth, padded } from './displayWidth.js'
import type { Say } from './language.js'
import { printable } from './printable.js'
import { terminalWidth } from './wrapText.js'

/** Signs that take one column in every terminal. */
const signs: Readonly<Record<Outcome, string>> = { failed: '✗', cantTell: '?', pending: '~', passed: '✓', inapplicable: '-', untested: '.' }

/** Words short enough to leave room for the titles; the page has the longer English ones. */
const shortWords: Readonly<Record<Outcome, Bilingual>> = {
  passed: { zh: outcomeWords.passed.zh, en: 'passed' },
  failed: { zh: outcomeWords.failed.zh, en: 'failed' },
  pending: { zh: outcomeWords.pending.zh, en: 'pending' },
  cantTell: { zh: outcomeWords.cantTell.zh, en: "can't tell" },
  inapplicable: { zh: outcomeWords.inapplicable.zh, en: 'n/a' },
  untested: { zh: outcomeWords.untested.zh, en: 'not tested' },
}

/** The columns of counts. The share is passed of passed and failed. */
const counted = ['passed', 'failed', 'pending', 'cantTell', 'inapplicable'] as const

/** The summary of an audit as it stands in the terminal: rules by outcome, a line for each, and where the rows went. */
export function auditSummary(report: AuditReport, say: Say): string[] {
  const { receipt, summary, rules } = report
  const asOf = formatLocalTime(receipt.asOf, receipt.timeZone)
  const outcomes = outcomeOrder.map((outcome) => `${signs[outcome]} ${say(shortWords[outcome])} ${formatNumber(summary.outcomes[outcome])}`)
  return [
    say({
      zh: `规则配置 ${receipt.profile.id}，判定时点 ${asOf}（${receipt.timeZone}）`,
      en: `Profile ${receipt.profile.id}, as of ${asOf} (${receipt.timeZone})`,
    }),
    `${say({ zh: `规则 ${rules.length} 条：`, en: `${rules.length} rules: ` })}${outcomes.join('  ')}`,
    '',
    ...ruleLines(inReadingOrder(rules), say),
    '',
    ...receipt.inputs.map((input) => rowsLine(input, say)),
  ]
}

function ruleLines(rules: readonly RuleResult[], say: Say): string[] {
  const isJudged = ({ targets }: RuleResult): boolean => targets.total > 0
  const headings = [...counted.map((outcome) => say(shortWords[outcome])), say({ zh: '符合率', en: 'share' })]
  const rows = rules.map((rule) => (isJudged(rule) ? countsOf(rule) : []))
  const widths = headings.map((heading, column) => Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[column] ?? ''))))
  const countsWidth = widths.reduce((sum, width) => sum + width + 2, 0)
  const titleWidth = Math.min(terminalWidth - countsWidth - 2, Math.max(...rules.map(({ title }) => displayWidth(say(title)))))
  const line = (sign: string, title: string, cells: readonly string[]) =>
    `${sign} ${padded(cutTo(title, titleWidth), titleWidth, 'left')}${cells.map((cell, column) => `  ${padded(cell, widths[column]!, 'right')}`).join('')}`
  return [
    line(' ', say({ zh: '规则', en: 'Rule' }), headings),
    ...rules.map((rule, index) =>
      isJudged(rule)
        ? line(signOf(rule), say(rule.title), rows[index]!)
        : cutTo(`${line(signOf(rule), say(rule.title), [])}  ${say(shortWords[rule.outcome])}${say({ zh: '：', en: ': ' })}${say(rule.message)}`, terminalWidth),
    ),
  ]
}

/** A recommendation that is not followed is no failure. */
function signOf({ outcome, severity }: RuleResult): string {
  return outcome === 'failed' && failureWords[severity] !== outcomeWords.failed ? '!' : signs[outcome]
}

function countsOf({ targets }: RuleResult): string[] {
  return [...counted.map((outcome) => formatNumber(targets[outcome])), formatShare(targets.passed, targets.passed + targets.failed)]
}

function rowsLine({ name, rowsRead, rowsAudited, rowsExcluded, rowsRejected }: InputReceipt, say: Say): string {
  const [read, audited, excluded, rejected] = [rowsRead, rowsAudited, rowsExcluded, rowsRejected].map((count) => formatNumber(count))
  const file = printable(name)
  return say({
    zh: `${file}：读取 ${read} 行 = 核查 ${audited} + 排除 ${excluded} + 剔除 ${rejected}`,
    en: `${file}: ${read} rows read = ${audited} audited + ${excluded} excluded + ${rejected} rejected`,
  })
}
