import type { LeagueFigure, Overview } from '../../engine/overview.js'
import type { LeagueGroup, Leagues, LeagueShare, LeagueTable } from '../../report/leagues.js'
import type { TalliedGroup } from './leagueTally.js'
import { confidence, wilsonInterval } from './wilsonInterval.js'

/** A way of grouping with its tallied groups. */
export interface TalliedTable {
  readonly by: string
  readonly groups: readonly TalliedGroup[]
}

/** Units and districts are answerable for their results; a month, a category or a channel is not, and has no rank. */
const rankedWays: readonly string[] = ['handlingUnit', 'district']

/**
 * The league tables of a report from what was tallied; a way of grouping of which the records state nothing is left out.
 *
 * @param rankMinimum Groups with a smaller denominator are not ranked.
 * @param shownKey A key as it may be shown, personal data masked.
 * @returns null where there is no work order.
 */
export function leagueTables({ figures, caution }: Overview, tables: readonly TalliedTable[], rankMinimum: number, shownKey: (key: string) => string): Leagues | null {
  const all = together(tables[0]?.groups ?? [])
  if (all === null) return null
  return {
    rankMinimum,
    confidence,
    caution,
    figures: figures.map(({ name, title, formula, better, apart }) => ({ name, title, formula, better, apart })),
    all: { key: null, records: all.records, figures: all.figures.map((counts) => shareOf(counts)) },
    tables: tables.filter(({ groups }) => groups.some(({ key }) => key !== null)).map((table) => leagueTable(table, figures, all, rankMinimum, shownKey)),
  }
}

/** All groups of a table as one: every record is in exactly one of them. */
function together(groups: readonly TalliedGroup[]): TalliedGroup | null {
  const [first] = groups
  if (first === undefined) return null
  const sum = (of: (group: TalliedGroup) => number): number => groups.reduce((total, group) => total + of(group), 0)
  return {
    key: null,
    records: sum(({ records }) => records),
    figures: first.figures.map((_, figure) => ({
      numerator: sum(({ figures }) => figures[figure]!.numerator),
      denominator: sum(({ figures }) => figures[figure]!.denominator),
      unknown: sum(({ figures }) => figures[figure]!.unknown),
      apart: sum(({ figures }) => figures[figure]!.apart),
    })),
  }
}

function leagueTable({ by, groups }: TalliedTable, figures: readonly LeagueFigure[], all: TalliedGroup, rankMinimum: number, shownKey: (key: string) => string): LeagueTable {
  const isRanked = rankedWays.includes(by)
  const named = groups.filter((group) => group.key !== null).sort((left, right) => (left.key! < right.key! ? -1 : 1))
  const ranks = figures.map(({ better }, figure) => (isRanked ? ranksOf(named.map((group) => group.figures[figure]!), better, rankMinimum) : []))
  const shown = (group: TalliedGroup, index: number | null): LeagueGroup => ({
    key: group.key === null ? null : shownKey(group.key),
    records: group.records,
    figures: group.figures.map((counts, figure) => ({
      ...shareOf(counts),
      rank: index === null ? null : (ranks[figure]![index] ?? null),
      against: counts.denominator < rankMinimum ? null : against(counts, all.figures[figure]!),
    })),
  })
  const unstated = groups.filter(({ key }) => key === null)
  return { by, isRanked, groups: [...named.map(shown), ...unstated.map((group) => shown(group, null))] }
}

type Counts = TalliedGroup['figures'][number]

function shareOf(counts: Counts): LeagueShare {
  const { numerator, denominator } = counts
  return { ...counts, interval: denominator === 0 ? null : wilsonInterval(numerator, denominator), rank: null, against: null }
}

/** One more than the groups that do better, counted among those that are large enough (the minimum itself is). Shares are compared as whole numbers. */
function ranksOf(groups: readonly Counts[], better: LeagueFigure['better'], rankMinimum: number): (number | null)[] {
  const isLarge = ({ denominator }: Counts): boolean => denominator > 0 && denominator >= rankMinimum
  const beats = (one: Counts, other: Counts): number => (one.numerator * other.denominator - other.numerator * one.denominator) * (better === 'higher' ? 1 : -1)
  const inOrder = groups.filter(isLarge).sort((left, right) => beats(right, left))
  const rankOf = new Map<Counts, number>()
  inOrder.forEach((counts, index) => {
    const before = inOrder[index - 1]
    rankOf.set(counts, before !== undefined && beats(before, counts) === 0 ? rankOf.get(before)! : index + 1)
  })
  return groups.map((counts) => rankOf.get(counts) ?? null)
}

/** A group lies above or below only where its whole interval does: what chance alone can explain is alike. */
function against({ numerator, denominator }: Counts, all: Counts): LeagueShare['against'] {
  if (denominator === 0) return null
  const whole = (100 * all.numerator) / all.denominator
  const { low, high } = wilsonInterval(numerator, denominator)
  return low > whole ? 'above' : high < whole ? 'below' : 'alike'
}
