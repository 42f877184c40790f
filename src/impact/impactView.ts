import { describeAmount } from '../expression/describeAmount.js'
import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import { formatLocalTime } from '../report/formatLocalTime.js'
import { formatNumber } from '../report/formatNumber.js'
import { formatShare } from '../report/formatShare.js'
import { outcomeWords } from '../report/html/wordLists.js'
import { printable } from '../report/printable.js'
import type { GroupImpact, ImpactReport, OutcomeChange, RuleImpact } from './impactReport.js'

/** Groups beyond so many are counted; the JSON has them all. */
const mostGroups = 20

type Say = (text: Bilingual) => string

/** A table of texts; the first column names what the others count. */
export interface ImpactTable {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly sides: readonly ('left' | 'right')[]
}

/** An impact in words, the same in every shell. */
export interface ImpactView {
  /** That it is a trial, of what, as of when and over how many records. */
  readonly headline: string
  /** The parameters that differ, from what to what. */
  readonly parameters: readonly string[]
  /** The rules that change; null where none does, which `unchanged` says. */
  readonly rules: ImpactTable | null
  readonly unchanged: string
  /** By unit and by month, those in which most newly fail first; `more` groups are not shown. */
  readonly groups: readonly { readonly table: ImpactTable; readonly more: number }[]
}

/**
 * Puts an impact into words: what differs, the rules that change, and where.
 *
 * @param say Puts a text into the reader's language.
 */
export function impactView({ before, after, parameters, rules, groups }: ImpactReport, say: Say): ImpactView {
  const changed = rules.filter(isChanged)
  const records = formatNumber(before.inputs.reduce((sum, { rowsAudited }) => sum + rowsAudited, 0))
  const asOf = formatLocalTime(before.asOf, before.timeZone)
  const [from, to] = [printable(before.profile.id), printable(after.profile.id)]
  return {
    headline: say({ zh: `试算：规则配置 ${from} → ${to}，判定时点 ${asOf}，记录 ${records} 条`, en: `Impact of ${from} → ${to}, as of ${asOf}, ${records} records` }),
    parameters: parameters.map(({ id, label, before: old, after: now }) => `${say(label)} (${id}): ${valuesText(old, say)} → ${valuesText(now, say)}`),
    rules: changed.length === 0 ? null : ruleTable(changed, say),
    unchanged: say({ zh: '没有规则的结果发生变化。', en: 'No rule changes its result.' }),
    groups: [
      ...groupTables({ zh: '按承办单位', en: 'By unit' }, groups.filter(({ by }) => by === 'handlingUnit'), say),
      ...groupTables({ zh: '按月份', en: 'By month' }, groups.filter(({ by }) => by === 'month'), say),
    ],
  }
}

/** The value of a parameter that holds last, with its unit. */
export function valuesText(values: readonly DatedValue[], say: Say): string {
  const last = values.at(-1)
  return say(last ? describeAmount(last) : { zh: '未定', en: 'not set' })
}

function isChanged({ before, after, changes }: RuleImpact): boolean {
  return changes.length > 0 || before.outcome !== after.outcome || before.targets.failed !== after.targets.failed || before.targets.passed !== after.targets.passed
}

const counted = { failed: { zh: '新增不符合', en: 'newly fail' }, passed: { zh: '新增符合', en: 'newly pass' } } as const satisfies Record<string, Bilingual>

function ruleTable(rules: readonly RuleImpact[], say: Say): ImpactTable {
  return {
    heading: ['', say({ zh: '符合率', en: 'share' }), say(counted.failed), say(counted.passed), say({ zh: '其他变化', en: 'other changes' })],
    rows: rules.map(({ title, before, after, newlyFailed, newlyPassed, changes }) => [
      say(title),
      `${shareOf(before, say)} → ${shareOf(after, say)}`,
      countText(newlyFailed),
      countText(newlyPassed),
      changes.filter(({ to }) => to !== 'failed' && to !== 'passed').map((change) => changeText(change, say)).join(', '),
    ]),
    sides: ['left', 'left', 'right', 'right', 'left'],
  }
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

function groupTables(title: Bilingual, groups: readonly GroupImpact[], say: Say): ImpactView['groups'] {
  if (groups.length === 0) return []
  const shown = [...groups].sort((left, right) => right.newlyFailed - left.newlyFailed || right.newlyPassed - left.newlyPassed).slice(0, mostGroups)
  const table: ImpactTable = {
    heading: [say(title), say(counted.failed), say(counted.passed)],
    rows: shown.map(({ key, newlyFailed, newlyPassed }) => [printable(key), formatNumber(newlyFailed), formatNumber(newlyPassed)]),
    sides: ['left', 'right', 'right'],
  }
  return [{ table, more: groups.length - shown.length }]
}
