import { outcomeCodes } from '../engine/outcome.js'
import type { CompiledRecordRule, RecordPlan } from '../engine/recordPlan.js'
import type { Waiver } from '../engine/waivers.js'
import type { InputColumn } from '../expression/column.js'
import { noValue } from '../expression/kinds.js'

/** A waiver with the place that it has in the list of its audit, by which its count is kept. */
export interface PlacedWaiver extends Waiver {
  readonly place: number
}

/** How many failures each waiver covers, at its place in the list; parts add up. */
export type WaivedCounts = number[]

/** The waivers of one rule over the columns of a plan. */
interface RuleWaivers {
  readonly compiled: CompiledRecordRule
  /** Places by record id. */
  readonly targets: ReadonlyMap<string, number>
  /** Places by group value. */
  readonly groups: readonly { readonly column: InputColumn; readonly places: ReadonlyMap<string, number> }[]
  /** 1 where a waiver covers the row of the batch. */
  readonly covered: Uint8Array
}

/** Marks the failures of a batch that a waiver covers, and counts them: for the record's own waiver first, for its group's otherwise. */
export class WaiverTally {
  private readonly rules: readonly RuleWaivers[]
  private counts: WaivedCounts

  constructor(
    private readonly plan: RecordPlan,
    waivers: readonly PlacedWaiver[],
    /** How long the list is of which these are a part. */
    private readonly length: number,
  ) {
    this.rules = plan.recordRules.flatMap((compiled) => {
      const own = waivers.filter(({ rule }) => rule === compiled.rule.id)
      return own.length === 0 ? [] : [{ compiled, targets: placesByTarget(own), groups: this.groupsOf(own), covered: new Uint8Array(plan.plan.capacity) }]
    })
    this.counts = new Array<number>(length).fill(0)
  }

  /** Looks at the failures of a batch; rows that `kept` leaves out do not count. */
  add(count: number, kept: Uint8Array | null): void {
    for (const rule of this.rules) {
      rule.covered.fill(0, 0, count)
      const { outcomes } = rule.compiled
      for (let row = 0; row < count; row++) {
        if (outcomes[row] !== outcomeCodes.failed || (kept !== null && kept[row] === 0)) continue
        const place = this.placeOf(rule, row)
        if (place === undefined) continue
        rule.covered[row] = 1
        this.counts[place]!++
      }
    }
  }

  /** Whether a waiver covers the failure of a rule in a row of the batch. */
  covers(compiled: CompiledRecordRule, row: number): boolean {
    return this.rules.find((rule) => rule.compiled === compiled)?.covered[row] === 1
  }

  /** What was counted since it was last taken. */
  take(): WaivedCounts {
    const taken = this.counts
    this.counts = new Array<number>(this.length).fill(0)
    return taken
  }

  private placeOf({ targets, groups }: RuleWaivers, row: number): number | undefined {
    const { key } = this.plan
    const own = targets.size > 0 && key.status[row]! < noValue ? targets.get(key.text(row)) : undefined
    if (own !== undefined) return own
    for (const { column, places } of groups) {
      const place = column.status[row]! < noValue ? places.get(column.dictionary[column.values[row]!] ?? '') : undefined
      if (place !== undefined) return place
    }
    return undefined
  }

  private groupsOf(waivers: readonly PlacedWaiver[]): RuleWaivers['groups'] {
    const ways = [...new Set(waivers.flatMap(({ group }) => group?.by ?? []))]
    return ways.flatMap((by) => {
      const column = this.plan.plan.inputs.get(by)
      // A record type without that field has no such group.
      return column ? [{ column, places: new Map(waivers.flatMap(({ group, place }) => (group?.by === by ? [[group.key, place] as const] : []))) }] : []
    })
  }
}

/** The places of the waivers of single records, by record id. */
export function placesByTarget(waivers: readonly PlacedWaiver[]): Map<string, number> {
  return new Map(waivers.flatMap(({ target, place }) => (target === undefined ? [] : [[target, place] as const])))
}
