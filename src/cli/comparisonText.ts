import type { ChangeCounts, Change, ConditionChange, ConditionName, GroupChange, ReportComparison, RuleChange } from '../compare/reportComparison.js'
import type { TargetCounts } from '../engine/outcome.js'
import type { Bilingual } from '../expression/kinds.js'
import { recordNames } from '../records/recordNames.js'
import type { AuditReport } from '../report/auditReport.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import { formatNumber } from '../report/formatNumber.js'
import { formatShare } from '../report/formatShare.js'
import { clauseVerdictWords, groupWords, outcomeWords } from '../report/html/wordLists.js'
import { cutTo } from './displayWidth.js'
import type { Say } from './language.js'
import { printable } from '../report/printable.js'
import { textTable } from './textTable.js'

/** Names of groups beyond so many a way and direction are counted; --json has them all. */
const mostGroups = 20
const hashLength = 12
/** Leaves room for the numbers in 100 columns. */
const widestTitle = 44

const nothing: Bilingual = { zh: '（无）', en: '(none)' }

const changeWords: Readonly<Record<Change, Bilingual>> = {
  worse: { zh: '变差', en: 'worse' },
  better: { zh: '变好', en: 'better' },
  unclear: { zh: '无法比较', en: 'not comparable' },
  new: { zh: '新增', en: 'new' },
  gone: { zh: '不再出现', en: 'gone' },
  same: { zh: '不变', en: 'the same' },
}
/** What wants attention comes first. */
const order: readonly Change[] = ['worse', 'better', 'unclear', 'new', 'gone', 'same']

const conditionWords: Readonly<Record<ConditionName, Bilingual>> = {
  engine: { zh: '程序版本', en: 'engine version' },
  profile: { zh: '规则配置', en: 'profile' },
  profileContent: { zh: '规则配置的内容', en: 'content of the profile' },
  parameter: { zh: '参数', en: 'parameter' },
  standard: { zh: '标准', en: 'standard' },
  calendar: { zh: '工作日历', en: 'calendar' },
  knownOn: { zh: '放假通知截止日', en: 'notices known on' },
  timeZone: { zh: '时区', en: 'time zone' },
  option: { zh: '选项', en: 'option' },
  asOf: { zh: '判定时点', en: 'as of' },
  period: { zh: '记录起止', en: 'records from and to' },
  file: { zh: '数据文件', en: 'file' },
  mapping: { zh: '映射', en: 'mapping' },
  checklist: { zh: '检查表', en: 'checklist' },
}

/** A comparison as it stands in the terminal: conditions first, then rules, clauses and groups, the worse before the better. */
export function comparisonText(comparison: ReportComparison, reports: { readonly old: AuditReport; readonly new: AuditReport }, say: Say): string[] {
  const { conditions, isSameYardstick, isReversed, counts } = comparison
  const yardstick = conditions.filter(({ bearsOn }) => bearsOn === 'yardstick')
  const records = conditions.filter(({ bearsOn }) => bearsOn === 'records')
  return [
    sideLine({ zh: '旧报告', en: 'Old' }, reports.old, say),
    sideLine({ zh: '新报告', en: 'New' }, reports.new, say),
    ...(isReversed ? [say({ zh: '注意：旧报告的判定时点晚于新报告，两份报告可能给反了。', en: 'Note: the old report has the later instant; the two may have been swapped.' })] : []),
    '',
    say(isSameYardstick
      ? { zh: '判定尺度相同。', en: 'Both were judged by the same yardstick.' }
      : { zh: '判定尺度不同，以下变化可能来自尺度而不是工作本身：', en: 'They were judged by different yardsticks; a change below may come from that and not from the work:' }),
    ...conditionLines(yardstick, say),
    ...(records.length > 0 ? [say({ zh: '核查的记录不同：', en: 'The records differ:' }), ...conditionLines(records, say)] : []),
    '',
    countsLine({ zh: '规则', en: 'Rules' }, counts.rules, say),
    ...ruleLines(comparison.rules, say),
    '',
    countsLine({ zh: '条款', en: 'Clauses' }, counts.clauses, say),
    ...clauseLines(comparison, say),
    '',
    countsLine({ zh: '分组', en: 'Groups' }, counts.groups, say),
    ...groupLines(comparison.groups, say),
  ]
}

function sideLine(label: Bilingual, { receipt }: AuditReport, say: Say): string {
  const asOf = formatLocalTime(receipt.asOf, receipt.timeZone)
  const profile = printable(receipt.profile.id)
  return say({ zh: `${label.zh}：规则配置 ${profile}，判定时点 ${asOf}`, en: `${label.en}: profile ${profile}, as of ${asOf}` })
}

function conditionLines(changes: readonly ConditionChange[], say: Say): string[] {
  return textTable(changes.map((change) => {
    const name = change.of === null ? say(conditionWords[change.condition]) : `${say(conditionWords[change.condition])} ${printable(change.of)}`
    return [`  ${name}`, `${conditionValue(change, change.old, say)} → ${conditionValue(change, change.new, say)}`]
  }))
}

function conditionValue({ condition }: ConditionChange, value: string | null, say: Say): string {
  if (value === null) return say(nothing)
  return printable(/^[0-9a-f]{64}$/.test(value) || condition === 'profileContent' ? value.slice(0, hashLength) : value)
}

function countsLine(label: Bilingual, counts: ChangeCounts, say: Say): string {
  const parts = order.filter((change) => counts[change] > 0).map((change) => `${say(changeWords[change])} ${formatNumber(counts[change])}`)
  return `${say(label)}${say({ zh: '：', en: ': ' })}${parts.length === 0 ? say({ zh: '无', en: 'none' }) : parts.join('  ')}`
}

function ruleLines(rules: readonly RuleChange[], say: Say): string[] {
  if (rules.length === 0) return []
  return sidesTable(inOrder(rules).map((rule) => ({
    name: [say(changeWords[rule.change]), cutTo(say(rule.title), widestTitle)],
    old: rule.old?.targets ?? null,
    new: rule.new?.targets ?? null,
    words: [outcomeText(rule.old, say), outcomeText(rule.new, say)],
  })), '  ', say)
}

function outcomeText(side: RuleChange['old'], say: Say): string {
  return say(side === null ? nothing : outcomeWords[side.outcome])
}

const isJudged = ({ passed, failed, cantTell }: TargetCounts): boolean => passed + failed + cantTell > 0

/** What the columns after the names show. */
const headings: readonly Bilingual[] = [{ zh: '符合率', en: 'share' }, { zh: '不符合', en: 'failed' }, { zh: '无法判断', en: "can't tell" }]

interface SidesRow {
  readonly name: readonly string[]
  readonly old: TargetCounts | null
  readonly new: TargetCounts | null
  /** What stands instead of a share where nothing was judged. */
  readonly words: readonly [old: string, new: string]
}

function sidesTable(rows: readonly SidesRow[], indent: string, say: Say): string[] {
  const heading = [...rows[0]!.name.map(() => ''), ...headings.map((text) => say(text))]
  const cells = rows.map(({ name, old, new: now, words }) => [
    ...name,
    `${shareText(old, words[0])} → ${shareText(now, words[1])}`,
    `${countText(old, 'failed')} → ${countText(now, 'failed')}`,
    `${countText(old, 'cantTell')} → ${countText(now, 'cantTell')}`,
  ])
  return textTable([heading, ...cells]).map((line) => indent + line)
}

function shareText(targets: TargetCounts | null, otherwise: string): string {
  return targets !== null && isJudged(targets) ? formatShare(targets.passed, targets.passed + targets.failed) : otherwise
}

function countText(targets: TargetCounts | null, outcome: 'failed' | 'cantTell'): string {
  return targets !== null && isJudged(targets) ? formatNumber(targets[outcome]) : '–'
}

function clauseLines({ clauses }: ReportComparison, say: Say): string[] {
  const verdict = (side: (typeof clauses)[number]['old']): string => say(side === null ? nothing : clauseVerdictWords[side])
  return textTable(inOrder(clauses).map((clause) => [`  ${say(changeWords[clause.change])}`, clause.id, clause.number ?? '', `${verdict(clause.old)} → ${verdict(clause.new)}`]))
}

function groupLines(groups: readonly GroupChange[], say: Say): string[] {
  const ways = [...new Set(groups.map(({ by }) => by))]
  return ways.flatMap((by) => order.flatMap((change) => {
    const those = groups.filter((group) => group.by === by && group.change === change)
    if (those.length === 0) return []
    const left = those.length - mostGroups
    const heading = `  ${say(Object.hasOwn(groupWords, by) ? groupWords[by]! : { zh: by, en: by })}${say({ zh: '，', en: ', ' })}${say(changeWords[change])}${say({ zh: '：', en: ':' })}`
    const rows = sidesTable(those.slice(0, mostGroups).map((group) => ({
      name: [cutTo(keyText(group, say), widestTitle)],
      old: group.old,
      new: group.new,
      words: [groupWord(group.old, say), groupWord(group.new, say)],
    })), '    ', say)
    return [heading, ...rows, ...(left > 0 ? [say({ zh: `    另有 ${left} 个，见 --json。`, en: `    and ${left} more, see --json.` })] : [])]
  }))
}

function keyText({ by, key }: GroupChange, say: Say): string {
  const labels = recordNames().values[by] ?? {}
  return Object.hasOwn(labels, key) ? say(labels[key]!) : printable(key)
}

function groupWord(targets: TargetCounts | null, say: Say): string {
  return say(targets === null ? nothing : { zh: '未判定', en: 'not judged' })
}

function inOrder<T extends { readonly change: Change }>(changes: readonly T[]): T[] {
  return order.flatMap((change) => changes.filter((each) => each.change === change))
}
