import { fromDay } from '../calendar/civilDay.js'
import type { TimeZone } from '../calendar/timeZone.js'
import { type TargetCounts, noTargets, targetOutcomes } from '../engine/outcome.js'
import type { CompiledRecordRule, RecordPlan } from '../engine/recordPlan.js'
import type { Column, InputColumn } from '../expression/column.js'
import type { Field } from '../expression/field.js'
import { noValue } from '../expression/kinds.js'

/** The fields by which targets are grouped, where a record type has them; the month of the beginning comes beside them. */
export const groupFields: readonly string[] = ['category', 'channel', 'handlingUnit']

/** Targets counted by the value of one field, over all record rules. */
export class GroupTally {
  private readonly byCode: (Float64Array | undefined)[] = []

  constructor(
    readonly by: string,
    private readonly column: InputColumn,
  ) {}

  add(rules: readonly CompiledRecordRule[], count: number, kept: Uint8Array | null): void {
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      if (this.column.status[row]! >= noValue) continue
      addTargets((this.byCode[this.column.values[row]!] ??= new Float64Array(targetOutcomes.length)), rules, row)
    }
  }

  groups(): { by: string; key: string; targets: TargetCounts }[] {
    return this.byCode.flatMap((counts, code) => (counts ? { by: this.by, key: this.column.dictionary[code]!, targets: targetsOf(counts) } : []))
  }
}

/** Targets counted by the month in which the record began, in the time zone of the audit. */
export class MonthTally {
  private readonly byMonth = new Map<string, Float64Array>()
  private readonly monthOfDay = new Map<number, string>()

  constructor(
    private readonly began: Column,
    private readonly zone: TimeZone,
  ) {}

  add(rules: readonly CompiledRecordRule[], count: number, kept: Uint8Array | null): void {
    let lastDay = NaN
    let counts: Float64Array | undefined
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      if (this.began.status[row]! >= noValue) continue
      const day = this.zone.dayOf(this.began.values[row]!)
      if (day !== lastDay || counts === undefined) {
        counts = this.countsOf(day)
        lastDay = day
      }
      addTargets(counts, rules, row)
    }
  }

  groups(): { by: string; key: string; targets: TargetCounts }[] {
    return [...this.byMonth].map(([key, counts]) => ({ by: 'month', key, targets: targetsOf(counts) }))
  }

  private countsOf(day: number): Float64Array {
    const month = this.monthOfDay.get(day) ?? fromDay(day).slice(0, 7)
    this.monthOfDay.set(day, month)
    const counts = this.byMonth.get(month) ?? new Float64Array(targetOutcomes.length)
    this.byMonth.set(month, counts)
    return counts
  }
}

/** The fields of a record type that groups need. */
export function groupFieldsOf(fields: Readonly<Record<string, Field>>): Field[] {
  return groupFields.flatMap((name) => fields[name] ?? [])
}

export function groupTallies(plan: RecordPlan): GroupTally[] {
  return groupFields.flatMap((name) => {
    const column = plan.plan.inputs.get(name)
    return column ? new GroupTally(name, column) : []
  })
}

function addTargets(counts: Float64Array, rules: readonly CompiledRecordRule[], row: number): void {
  for (const rule of rules) counts[rule.outcomes[row]!]! += 1
}

function targetsOf(counts: Float64Array): TargetCounts {
  const targets = noTargets()
  targetOutcomes.forEach((outcome, code) => {
    targets[outcome] = counts[code]!
    targets.total += counts[code]!
  })
  return targets
}

