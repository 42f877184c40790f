import { describeAmount } from '../expression/describeAmount.js'
import type { DatedValue } from '../expression/node.js'
import type { Bilingual } from '../expression/kinds.js'
import type { GroupImpact, ImpactReport, OutcomeChange, RuleImpact } from '../impact/impactReport.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import { formatNumber } from '../report/formatNumber.js'
import { formatShare } from '../report/formatShare.js'
import { outcomeWords } from '../report/html/wordLists.js'
import { cutTo } from './displayWidth.js'
import type { Say } from './language.js'
import { printable } from '../report/printable.js'
import { textTable } from './textTable.js'

/** Groups beyond so many are counted; --json has them all. */
const mostGroups = 20
/** Leaves room for the numbers in 100 columns. */
const widestTitle = 44

/** The impact of a change as it stands in the terminal: what differs, the rules that change, and where. */
export function impactText(report: ImpactReport, say: Say): string[] {
  const { before, after, parameters, rules, groups } = report
  const changed = rules.filter(isChanged)
  const rows = before.inputs.reduce((sum, { rowsAudited }) => sum + rowsAudited, 0)
  return [
    say({
      zh: `试算：规则配置 ${printable(before.profile.id)} → ${printable(after.profile.id)}，判定时点 ${formatLocalTime(before.asOf, before.timeZone)}，记录 ${formatNumber(rows)} 条`,
      en: `Impact of ${printable(before.profile.id)} → ${printable(after.profile.id)}, as of ${formatLocalTime(before.asOf, before.timeZone)}, ${formatNumber(rows)} records`,
    }),
    ...parameters.map(({ id, label, before: old, after: now }) => `  ${say(label)} (${id}): ${valuesText(old, say)} → ${valuesText(now, say)}`),
    '',
    ...(changed.length === 0 ? [say({ zh: '没有规则的结果发生变化。', en: 'No rule changes its result.' })] : ruleLines(changed, say)),
    ...groupLines({ zh: '按承办单位', en: 'By unit' }, groups.filter(({ by }) => by === 'handlingUnit'), say),
    ...groupLines({ zh: '按月份', en: 'By month' }, groups.filter(({ by }) => by === 'month'), say),
  ]
}

function isChanged({ before, after, changes }: RuleImpact): boolean {
  return changes.length > 0 || before.outcome !== after.outcome || before.targets.failed !== after.targets.failed || before.targets.passed !== after.targets.passed
}

function valuesText(values: readonly DatedValue[], say: Say): string {
  const last = values.at(-1)
  return say(last ? describeAmount(last) : { zh: '未定', en: 'not set' })
}

function ruleLines(rules: readonly RuleImpact[], say: Say): string[] {
  const heading = ['', say({ zh: '符合率', en: 'share' }), say({ zh: '新增不符合', en: 'newly fail' }), say({ zh: '新增符合', en: 'newly pass' }), say({ zh: '其他变化', en: 'other changes' })]
  const rows = rules.map(({ title, before, after, newlyFailed, newlyPassed, changes }) => [
    cutTo(say(title), widestTitle),
    `${shareOf(before, say)} → ${shareOf(after, say)}`,
    countText(newlyFailed),
    countText(newlyPassed),
    changes.filter(({ to }) => to !== 'failed' && to !== 'passed').map((change) => changeText(change, say)).join(', '),
  ])
  return textTable([heading, ...rows], ['left', 'left', 'right', 'right', 'left'])
}

/** Windows are not followed one by one. */
const countText = (count: number | null): string => (count === null ? '–' : formatNumber(count))

function shareOf({ outcome, targets }: RuleImpact['before'], say: Say): string {
  const judged = targets.passed + targets.failed
  return judged === 0 ? say(outcomeWords[outcome]) : formatShare(targets.passed, judged)
}

function changeText({ from, to, count }: OutcomeChange, say: Say): string {
  return `${say(outcomeWords[from])} → ${say(outcomeWords[to])} ${formatNumber(count)}`
}

function groupLines(title: Bilingual, groups: readonly GroupImpact[], say: Say): string[] {
  if (groups.length === 0) return []
  const shown = [...groups].sort((left, right) => right.newlyFailed - left.newlyFailed || right.newlyPassed - left.newlyPassed).slice(0, mostGroups)
  const heading = [say(title), say({ zh: '新增不符合', en: 'newly fail' }), say({ zh: '新增符合', en: 'newly pass' })]
  const rows = shown.map(({ key, newlyFailed, newlyPassed }) => [printable(key), formatNumber(newlyFailed), formatNumber(newlyPassed)])
  const rest = groups.length - shown.length
  return [
    '',
    ...textTable([heading, ...rows], ['left', 'right', 'right']),
    ...(rest > 0 ? [say({ zh: `另有 ${rest} 组，见 --json。`, en: `${rest} more; --json has them.` })] : []),
  ]
}
