import { fromDay } from '../../calendar/civilDay.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import type { Overview } from '../../engine/overview.js'
import type { RecordPlan } from '../../engine/recordPlan.js'
import { type Column, type InputColumn, Truth, type TruthColumn } from '../../expression/column.js'
import { compileTruth } from '../../expression/compile/compileTruth.js'
import { noValue } from '../../expression/kinds.js'
import { FigureState, type LeaguePart, LeagueTally, leftOut, notStated, placeOfState } from './leagueTally.js'

/** The fields by which work orders are compared, in the order of the tables; the month in which they began comes last. */
export const leagueFields: readonly string[] = ['handlingUnit', 'district', 'category', 'channel']

/** A way of grouping: which group each row of a batch belongs to, and what was counted. */
interface Grouping {
  readonly by: string
  readonly tally: LeagueTally
  readonly place: (groups: Int32Array, count: number) => void
}

/** Fills the league tables of one record type, batch by batch. */
export class LeagueRun {
  private readonly groupings: readonly Grouping[]
  private readonly figures: readonly FigureColumn[]
  /** For every figure the place of each row's state. */
  private readonly places: readonly Uint8Array[]
  private readonly groups: Int32Array

  constructor({ figures }: Overview, { plan, began }: RecordPlan, zone: TimeZone) {
    const inputs = leagueFields.flatMap((by) => plan.inputs.get(by) ?? [])
    this.groupings = [
      ...inputs.map((column): Grouping => groupingByField(column, new LeagueTally(figures.length))),
      groupingByMonth(began, zone, new LeagueTally(figures.length)),
    ]
    this.figures = figures.map(({ of, among }, figure) => ({
      of: compileTruth(of, plan),
      among: among ? compileTruth(among, plan) : null,
      truthOf: plan.reasons.truthOf,
      placeOfTruth: stateOfTruth.map((state) => placeOfState(figure, state)),
      apart: placeOfState(figure, FigureState.apart),
      unknown: placeOfState(figure, FigureState.unknown),
    }))
    this.places = figures.map(() => new Uint8Array(plan.capacity))
    this.groups = new Int32Array(plan.capacity)
  }

  /** Adds the batch that the plan has evaluated; rows that `kept` leaves out do not count. */
  add(count: number, kept: Uint8Array | null): void {
    this.figures.forEach((figure, index) => fillPlaces(figure, this.places[index]!, count))
    for (const { tally, place } of this.groupings) {
      place(this.groups, count)
      if (kept !== null) for (let row = 0; row < count; row++) if (kept[row] === 0) this.groups[row] = leftOut
      tally.add(this.groups, this.places, count)
    }
  }

  /** What was counted since it was last taken, by way of grouping. */
  take(): { readonly by: string; readonly groups: LeaguePart }[] {
    return this.groupings.map(({ by, tally }) => ({ by, groups: tally.take() }))
  }
}

interface FigureColumn {
  readonly of: TruthColumn
  readonly among: TruthColumn | null
  readonly truthOf: Uint8Array
  /** The place of the figure's state at each truth. */
  readonly placeOfTruth: Uint8Array
  readonly apart: number
  readonly unknown: number
}

/** The state of a figure by the truth of its condition; what is pending is not due and stands apart. */
const stateOfTruth = Uint8Array.from({ length: 4 }, (_, truth) =>
  truth === Truth.yes ? FigureState.yes : truth === Truth.no ? FigureState.no : truth === Truth.pending ? FigureState.apart : FigureState.unknown,
)

function fillPlaces({ of, among, truthOf, placeOfTruth, apart, unknown }: FigureColumn, places: Uint8Array, count: number): void {
  of.compute(count)
  for (let row = 0; row < count; row++) places[row] = placeOfTruth[truthOf[of.codes[row]!]!]!
  if (among === null) return
  among.compute(count)
  for (let row = 0; row < count; row++) {
    const member = truthOf[among.codes[row]!]!
    if (member !== Truth.yes) places[row] = member === Truth.unknown ? unknown : apart
  }
}

function groupingByField(column: InputColumn, tally: LeagueTally): Grouping {
  /** The group of each code of the column's dictionary. */
  const numbers: number[] = []
  return {
    by: column.field.name,
    tally,
    place(groups, count) {
      const { status, values, dictionary } = column
      for (let code = numbers.length; code < dictionary.length; code++) numbers.push(tally.numberOf(dictionary[code]!))
      for (let row = 0; row < count; row++) groups[row] = status[row]! >= noValue ? notStated : numbers[values[row]!]!
    },
  }
}

/** By the month in which an order began, in the time zone of the audit. */
function groupingByMonth(began: Column, zone: TimeZone, tally: LeagueTally): Grouping {
  const numberOfDay = new Map<number, number>()
  const learn = (day: number): number => {
    const number = tally.numberOf(fromDay(day).slice(0, 7))
    numberOfDay.set(day, number)
    return number
  }
  return {
    by: 'month',
    tally,
    place(groups, count) {
      const { status, values } = began
      let lastDay = NaN
      let number = notStated
      for (let row = 0; row < count; row++) {
        if (status[row]! >= noValue) {
          groups[row] = notStated
          continue
        }
        const day = zone.dayOf(values[row]!)
        if (day !== lastDay) number = numberOfDay.get(day) ?? learn(day)
        lastDay = day
        groups[row] = number
      }
    },
  }
}
