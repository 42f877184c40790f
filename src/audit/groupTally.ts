import { fromDay } from '../calendar/civilDay.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { type TargetCounts, noTargets, targetOutcomes } from '../engine/outcome.js'
import type { CompiledRecordRule, RecordPlan } from '../engine/recordPlan.js'
import type { Column, InputColumn } from '../expression/column.js'
import type { Field } from '../expression/field.js'
import { noValue } from '../expression/kinds.js'

/** The fields by which targets are grouped, where a record type has them; the month of the beginning comes beside them. */
export const groupFields: readonly string[] = ['category', 'channel', 'handlingUnit']

/** The targets of one group. */
export interface GroupTargets {
  readonly by: string
  readonly key: string
  readonly targets: TargetCounts
}

/** Targets counted by the value of one field, over all record rules but the one on ids that occur twice. */
export class GroupTally {
  private readonly table = new TargetTable()

  constructor(
    readonly by: string,
    private readonly column: InputColumn,
    private readonly groupOf: Int32Array,
  ) {}

  add(rules: readonly CompiledRecordRule[], count: number, kept: Uint8Array | null): void {
    const { groupOf } = this
    const { status, values } = this.column
    for (let row = 0; row < count; row++) groupOf[row] = status[row]! >= noValue ? noGroup : values[row]! + 1
    this.table.add(rules, groupOf, count, kept)
  }

  /** What was counted since it was last taken. */
  take(): GroupTargets[] {
    return this.table.take((group) => this.column.dictionary[group - 1]!).map(({ key, targets }) => ({ by: this.by, key, targets }))
  }
}

/** Targets counted by the month in which the record began, in the time zone of the audit. */
export class MonthTally {
  private readonly table = new TargetTable()
  private readonly groupOfDay = new Map<number, number>()
  private readonly months: string[] = []

  constructor(
    private readonly began: Column,
    private readonly zone: TimeZone,
    private readonly groupOf: Int32Array,
  ) {}

  add(rules: readonly CompiledRecordRule[], count: number, kept: Uint8Array | null): void {
    const { groupOf, zone } = this
    const { status, values } = this.began
    let lastDay = NaN
    let group = noGroup
    for (let row = 0; row < count; row++) {
      if (status[row]! >= noValue) {
        groupOf[row] = noGroup
        continue
      }
      const day = zone.dayOf(values[row]!)
      if (day !== lastDay) group = this.groupOfDay.get(day) ?? this.learn(day)
      lastDay = day
      groupOf[row] = group
    }
    this.table.add(rules, groupOf, count, kept)
  }

  /** What was counted since it was last taken. */
  take(): GroupTargets[] {
    return this.table.take((group) => this.months[group - 1]!).map(({ key, targets }) => ({ by: 'month', key, targets }))
  }

  private learn(day: number): number {
    const month = fromDay(day).slice(0, 7)
    const known = this.months.indexOf(month)
    const group = known >= 0 ? known + 1 : this.months.push(month)
    this.groupOfDay.set(day, group)
    return group
  }
}

/** The group of records that belong to none: it is counted like the others, which costs less than asking, and never shown. */
const noGroup = 0

/** Targets by group and outcome: `group * outcomes + outcome`. */
class TargetTable {
  private counts = new Float64Array(64 * targetOutcomes.length)
  private highest = noGroup

  /** Adds the targets of a batch, rule by rule: hot, since every rule meets every record in every grouping. */
  add(rules: readonly CompiledRecordRule[], groupOf: Int32Array, count: number, kept: Uint8Array | null): void {
    let highest = 0
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) groupOf[row] = noGroup
      if (groupOf[row]! > highest) highest = groupOf[row]!
      groupOf[row]! *= targetOutcomes.length
    }
    this.reserve(highest)
    if (highest > this.highest) this.highest = highest
    const { counts } = this
    for (const { outcomes } of rules) {
      for (let row = 0; row < count; row++) counts[groupOf[row]! + outcomes[row]!]! += 1
    }
  }

  /** The targets of the groups that have any, since they were last taken. */
  take(keyOf: (group: number) => string): { key: string; targets: TargetCounts }[] {
    const groups: { key: string; targets: TargetCounts }[] = []
    for (let group = noGroup + 1; group <= this.highest; group++) {
      const targets = this.targetsOf(group)
      if (targets.total > 0) groups.push({ key: keyOf(group), targets })
    }
    this.counts.fill(0)
    this.highest = noGroup
    return groups
  }

  private targetsOf(group: number): TargetCounts {
    const start = group * targetOutcomes.length
    const targets = noTargets()
    targetOutcomes.forEach((outcome, code) => {
      targets[outcome] = this.counts[start + code]!
      targets.total += targets[outcome]
    })
    return targets
  }

  private reserve(group: number): void {
    const needed = (group + 1) * targetOutcomes.length
    if (needed <= this.counts.length) return
    const counts = new Float64Array(Math.max(needed, this.counts.length * 2))
    counts.set(this.counts)
    this.counts = counts
  }
}

/** The fields of a record type that groups need. */
export function groupFieldsOf(fields: Readonly<Record<string, Field>>): Field[] {
  return groupFields.flatMap((name) => fields[name] ?? [])
}

/** The groupings of a record type; `groupOf` is room for a batch that they share. */
export function groupTallies(plan: RecordPlan, groupOf: Int32Array): GroupTally[] {
  return groupFields.flatMap((name) => {
    const column = plan.plan.inputs.get(name)
    return column ? new GroupTally(name, column, groupOf) : []
  })
}
