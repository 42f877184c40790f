import type { TimeZone } from '../../calendar/timeZone.js'
import { noTargets, type TargetCounts, targetOutcomes } from '../../engine/outcome.js'
import type { CompiledRecordRule, RecordPlan } from '../../engine/recordPlan.js'
import type { FigureColumn } from '../league/figureColumn.js'
import { type LeaguePart, stateCount } from '../league/leagueTally.js'
import { groupFields, leagueFields } from './groupFields.js'
import { type Grouping, groupingByField, groupingByMonth, notStated } from './grouping.js'
import { PairCounts, wordsOfPair } from './pairCounts.js'
import { RowClasses } from './rowClasses.js'

/** The targets of one group. */
export interface GroupTargets {
  readonly by: string
  readonly key: string
  readonly targets: TargetCounts
}

/** What was counted by groups: the targets of the rules and, for work orders, the figures of the league tables. */
export interface GroupPart {
  readonly groups: readonly GroupTargets[]
  readonly leagues: readonly { readonly by: string; readonly groups: LeaguePart }[] | null
}

/** So many classes or pairs are added up at once: more would take memory, and hardly a file has them. */
const mostAtOnce = 1 << 16

/**
 * Counts by every way of grouping what the rules and the figures said of each record. Records of one class, to which all of them
 * said the same, are counted together, and what they said is looked up when the counts are taken.
 */
export class GroupRun {
  private readonly counted: readonly CountedGrouping[]
  private readonly classes: RowClasses
  private readonly groups: Int32Array

  /** @param figures Those of the league tables; null for records that are not compared. */
  constructor(
    plan: RecordPlan,
    private readonly rules: readonly CompiledRecordRule[],
    private readonly figures: readonly FigureColumn[] | null,
    zone: TimeZone,
  ) {
    const fields = figures ? [...leagueFields, ...groupFields] : groupFields
    const inputs = [...new Set(fields)].flatMap((name) => plan.plan.inputs.get(name) ?? [])
    this.counted = [...inputs.map(groupingByField), groupingByMonth(plan.began, zone)].map((grouping) => ({ grouping, pairs: new PairCounts(), totals: null }))
    const { capacity } = plan.plan
    this.classes = new RowClasses(
      [...rules.map(({ outcomes }) => ({ values: outcomes, width: targetOutcomes.length })), ...(figures ?? []).map(({ states }) => ({ values: states, width: stateCount }))],
      capacity,
    )
    this.groups = new Int32Array(capacity)
  }

  /** Adds the batch that the plan has evaluated; rows that `kept` leaves out do not count. */
  add(count: number, kept: Uint8Array | null): void {
    const { classes, groups } = this
    for (const figure of this.figures ?? []) figure.compute(count)
    classes.classify(count)
    for (const { grouping, pairs } of this.counted) {
      grouping.place(groups, count)
      pairs.add(groups, classes.of, count, kept)
    }
    if (classes.size <= mostAtOnce && this.counted.every(({ pairs }) => pairs.size <= mostAtOnce)) return
    this.addUp()
    classes.clear()
  }

  /** What was counted since it was last taken. */
  take(): GroupPart {
    this.addUp()
    const part = {
      groups: this.counted.filter(({ grouping: { by } }) => by === 'month' || groupFields.includes(by)).flatMap((each) => this.targetsOf(each)),
      leagues: this.figures && this.counted.map(({ grouping, totals }) => ({ by: grouping.by, groups: this.leagueOf(grouping, totals!) })),
    }
    for (const each of this.counted) each.totals = null
    return part
  }

  /** Adds what the classes stand for to the totals of their groups. */
  private addUp(): void {
    const { classes } = this
    const placesOf = remembered((rowClass) => this.placesOf(classes.valuesOf(rowClass)))
    for (const each of this.counted) {
      const { pairs } = each
      const totals = (each.totals ??= new Map<number, GroupTotal>())
      const list = pairs.list()
      for (let at = 0; at < list.length; at += wordsOfPair) {
        const group = list[at]!
        const total = totals.get(group) ?? this.newTotal()
        totals.set(group, total)
        addTo(total, placesOf(list[at + 1]!), list[at + 2]!)
      }
      pairs.clear()
    }
  }

  /** Where in the counts of a total the values of a class are counted. */
  private placesOf(values: readonly number[]): Int32Array {
    return Int32Array.from(values, (value, column) => {
      const figure = column - this.rules.length
      return figure < 0 ? column * targetOutcomes.length + value : this.figuresAt + figure * stateCount + value
    })
  }

  private newTotal(): GroupTotal {
    return { records: 0, counts: new Float64Array(this.figuresAt + (this.figures?.length ?? 0) * stateCount) }
  }

  /** Where the counts of the figures begin: those of the rules and their outcomes come before. */
  private get figuresAt(): number {
    return this.rules.length * targetOutcomes.length
  }

  private targetsOf({ grouping, totals }: CountedGrouping): GroupTargets[] {
    if (this.rules.length === 0) return []
    return inOrder(totals!).flatMap(([group, { counts }]) => {
      if (group === notStated) return []
      const targets = noTargets()
      for (let at = 0; at < this.figuresAt; at++) {
        targets[targetOutcomes[at % targetOutcomes.length]!] += counts[at]!
        targets.total += counts[at]!
      }
      return [{ by: grouping.by, key: grouping.keyOf(group), targets }]
    })
  }

  private leagueOf({ keyOf }: Grouping, totals: ReadonlyMap<number, GroupTotal>): LeaguePart {
    return inOrder(totals).map(([group, { records, counts }]) => ({
      key: group === notStated ? null : keyOf(group),
      records,
      states: [...counts.subarray(this.figuresAt)],
    }))
  }
}

interface CountedGrouping {
  readonly grouping: Grouping
  /** How often a group met a class. */
  readonly pairs: PairCounts
  /**
   * What was added up since it was last taken, by group; null where nothing was. An empty map that waits for the next part would grow old, and
   * what is put into an old map is not freed with the young, even when the map is dead.
   */
  totals: Map<number, GroupTotal> | null
}

interface GroupTotal {
  records: number
  /** By rule and outcome, then by figure and state. */
  readonly counts: Float64Array
}

function addTo(total: GroupTotal, places: Int32Array, count: number): void {
  total.records += count
  for (let at = 0; at < places.length; at++) total.counts[places[at]!]! += count
}

function inOrder(totals: ReadonlyMap<number, GroupTotal>): [number, GroupTotal][] {
  return [...totals].sort(([left], [right]) => left - right)
}

function remembered(work: (rowClass: number) => Int32Array): (rowClass: number) => Int32Array {
  const known = new Map<number, Int32Array>()
  return (rowClass) => {
    const places = known.get(rowClass) ?? work(rowClass)
    known.set(rowClass, places)
    return places
  }
}
