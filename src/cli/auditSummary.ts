import type { Outcome } from '../engine/outcome.js'
import type { Bilingual } from '../expression/kinds.js'
import type { AuditReport, InputReceipt, RuleResult, WaiverResult } from '../report/auditReport.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import { formatNumber } from '../report/formatNumber.js'
import { formatShare } from '../report/formatShare.js'
import { inReadingOrder, outcomeOrder } from '../report/html/outcomeOrder.js'
import { failureWords, outcomeWords } from '../report/html/wordLists.js'
import { cutTo, displayWidth, padded } from './displayWidth.js'
import type { Say } from './language.js'
import { printable } from '../report/printable.js'
import { terminalWidth, wrapText } from './wrapText.js'

/** Signs that take one column in every terminal. */
const signs: Readonly<Record<Outcome, string>> = { failed: '✗', cantTell: '?', pending: '~', passed: '✓', inapplicable: '-', untested: '.' }

/** A recommendation, an encouragement or a permission that was not followed. */
const adviceSign = '!'
const adviceWord: Bilingual = { zh: failureWords.warning.zh, en: 'advice' }

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
  const { receipt, rules } = report
  const asOf = formatLocalTime(receipt.asOf, receipt.timeZone)
  return [
    say({
      zh: `规则配置 ${receipt.profile.id}，判定时点 ${asOf}（${receipt.timeZone}）`,
      en: `Profile ${receipt.profile.id}, as of ${asOf} (${receipt.timeZone})`,
    }),
    `${say({ zh: `规则 ${rules.length} 条：`, en: `${rules.length} rules: ` })}${ruleCounts(rules, say).join('  ')}`,
    '',
    ...ruleLines(inReadingOrder(rules), say),
    '',
    ...receipt.inputs.map((input) => rowsLine(input, say)),
    ...waiversLine(report, say),
  ]
}

/** How many rules came to each outcome, in the order and with the signs of the lines below. Advice is counted apart where there is any. */
function ruleCounts(rules: readonly RuleResult[], say: Say): string[] {
  const count = (sign: string): number => rules.filter((rule) => signOf(rule) === sign).length
  const advised = count(adviceSign)
  return outcomeOrder.flatMap((outcome) => [
    `${signs[outcome]} ${say(shortWords[outcome])} ${count(signs[outcome])}`,
    ...(outcome === 'failed' && advised > 0 ? [`${adviceSign} ${say(adviceWord)} ${advised}`] : []),
  ])
}

function ruleLines(rules: readonly RuleResult[], say: Say): string[] {
  const isJudged = ({ targets }: RuleResult): boolean => targets.total > 0
  const headings = [...counted.map((outcome) => say(shortWords[outcome])), say({ zh: '符合率', en: 'share' })]
  const rows = rules.map((rule) => (isJudged(rule) ? countsOf(rule) : []))
  const widths = headings.map((heading, column) => Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[column] ?? ''))))
  const countsWidth = widths.reduce((sum, width) => sum + width + 2, -2)
  const titleWidth = Math.min(terminalWidth - countsWidth - 4, Math.max(...rules.map(({ title }) => displayWidth(say(title)))))
  const countsText = (cells: readonly string[]): string => cells.map((cell, column) => padded(cell, widths[column]!, 'right')).join('  ')
  const lines = (sign: string, title: string, rest: string): string[] =>
    wrapText(title, titleWidth).map((part, index) => (index === 0 ? `${sign} ${padded(part, titleWidth, 'left')}  ${rest}` : `  ${part}`))
  return [
    ...lines(' ', say({ zh: '规则', en: 'Rule' }), countsText(headings)),
    ...rules.flatMap((rule, index) => {
      const rest = isJudged(rule) ? countsText(rows[index]!) : `${say(shortWords[rule.outcome])}${say({ zh: '：', en: ': ' })}${say(rule.message)}`
      return lines(signOf(rule), say(rule.title), cutTo(rest, countsWidth))
    }),
  ]
}

/** A recommendation that is not followed is no failure. */
function signOf({ outcome, severity }: RuleResult): string {
  return outcome === 'failed' && failureWords[severity] !== outcomeWords.failed ? adviceSign : signs[outcome]
}

function countsOf({ targets }: RuleResult): string[] {
  return [...counted.map((outcome) => formatNumber(targets[outcome])), formatShare(targets.passed, targets.passed + targets.failed)]
}

/** What the accepted deviations came to, where some were given. */
function waiversLine({ waivers }: AuditReport, say: Say): string[] {
  if (waivers.length === 0) return []
  const inState = (wanted: WaiverResult['state']): number => waivers.filter(({ state }) => state === wanted).length
  const covered = formatNumber(waivers.reduce((sum, { count }) => sum + count, 0))
  return [say({
    zh: `豁免 ${waivers.length} 项：生效 ${inState('used')}（涉及不符合 ${covered} 项次，仍计为不符合），未用到 ${inState('unused')}，已过期 ${inState('expired')}`,
    en: `${waivers.length} waivers: ${inState('used')} in use (${covered} failures, which count as such), ${inState('unused')} not needed, ${inState('expired')} expired`,
  })]
}

function rowsLine({ name, rowsRead, rowsAudited, rowsExcluded, rowsRejected }: InputReceipt, say: Say): string {
  const [read, audited, excluded, rejected] = [rowsRead, rowsAudited, rowsExcluded, rowsRejected].map((count) => formatNumber(count))
  const file = printable(name)
  return say({
    zh: `${file}：读取 ${read} 行 = 核查 ${audited} + 排除 ${excluded} + 剔除 ${rejected}`,
    en: `${file}: ${read} rows read = ${audited} audited + ${excluded} excluded + ${rejected} rejected`,
  })
}
