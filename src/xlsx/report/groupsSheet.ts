import type { AuditReport, GroupResult, LeagueFigureLabel, LeagueGroup, LeagueShare, Leagues } from '../../report/auditReport.js'
import { groupWords } from '../../report/html/wordLists.js'
import { type Cell, styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { measureCell, shareCell } from './shareCell.js'
import { headings, type SheetView } from './sheetView.js'
import { countedOutcomes, outcomeHeadings } from './summarySheet.js'

/** A group with the targets of its records and the shares of its work orders; either can be missing. */
interface Row {
  readonly by: string
  readonly key: string | null
  readonly targets: GroupResult | null
  readonly league: LeagueGroup | null
}

const outcomeColumns = 7

/** The groups of every way of grouping on one sheet, where a filter takes one way and a sort makes a league of it; the caution stands above. */
export function groupsSheet({ groups, leagues }: Pick<AuditReport, 'groups' | 'leagues'>, view: SheetView): Sheet {
  const titles = new Map(groups.flatMap((group) => group.measures.map(({ name, title }) => [name, title] as const)))
  const measures = [...titles.keys()]
  const ofMeasure = (name: string): string[] => {
    const measure = view.text(titles.get(name)!)
    return [measure, ...(['numerator', 'denominator'] as const).map((part) => view.label('measureOf', { measure, part: view.say(part) }))]
  }
  const figures = leagues?.figures ?? []
  const widths = [14, 36, ...Array.from({ length: outcomeColumns }, () => 12), ...measures.flatMap(() => [16, 14, 14]), ...(leagues ? [12] : []), ...figures.flatMap(() => [12, 12, 12, 12, 12, 12, 12, 10, 16])]
  return {
    name: view.label('groups'),
    columns: widths.map((width) => ({ width })),
    headerRow: 2,
    rows: [
      [styled(leagues ? `${view.text(leagues.caution.text)}${view.label('rankNote', { confidence: String(leagues.confidence), minimum: view.number(leagues.rankMinimum) })}` : view.say('noLeagues'), 'note')],
      headings([
        view.label('groupBy'),
        view.label('groupKey'),
        view.say('targetCount'),
        ...outcomeHeadings(view),
        view.say('failedShare'),
        ...measures.flatMap(ofMeasure),
        ...(leagues ? [view.say('records')] : []),
        ...figures.flatMap((figure) => figureHeadings(figure, view)),
      ]),
      ...rowsOf(groups, leagues).map((row) => cells(row, measures, leagues, view)),
    ],
  }
}

/** The groups that have targets, with the shares of the same group beside them; then those that have shares alone. */
function rowsOf(groups: readonly GroupResult[], leagues: Leagues | null): Row[] {
  const waiting = (leagues?.tables ?? []).flatMap(({ by, groups: compared }) => compared.map((league) => ({ by, league })))
  const rows = groups.map((targets): Row => {
    const index = waiting.findIndex(({ by, league }) => by === targets.by && league.key === targets.key)
    // Taken out, so that two groups whose names are masked to the same do not share one.
    const [found] = index < 0 ? [] : waiting.splice(index, 1)
    return { by: targets.by, key: targets.key, targets, league: found?.league ?? null }
  })
  return [...rows, ...waiting.map(({ by, league }): Row => ({ by, key: league.key, targets: null, league }))]
}

function figureHeadings({ title, apart }: LeagueFigureLabel, view: SheetView): string[] {
  const measure = view.text(title)
  const parts = [view.label('intervalLow'), view.label('intervalHigh'), view.say('numerator'), view.say('denominator'), view.text(apart), view.say('unknownCount'), view.label('rankColumn'), view.label('againstColumn')]
  return [measure, ...parts.map((part) => view.label('measureOf', { measure, part }))]
}

function cells({ by, key, targets, league }: Row, measures: readonly string[], leagues: Leagues | null, view: SheetView): Cell[] {
  const measured = measures.flatMap((name): Cell[] => {
    const measure = targets?.measures.find((each) => each.name === name)
    return measure === undefined ? [null, null, null] : [measureCell(measure, view), measure.numerator, measure.denominator]
  })
  const counts: Cell[] = targets === null ? Array.from({ length: outcomeColumns }, () => null) : [targets.targets.total, ...countedOutcomes.map((outcome) => targets.targets[outcome]), shareCell(targets.targets.failed, targets.targets.total)]
  return [
    view.word(groupWords, by),
    key === null ? view.say('groupNotStated') : view.valueLabel(by, key),
    ...counts,
    ...measured,
    ...(leagues ? [league?.records ?? null] : []),
    ...(league?.figures ?? []).flatMap((share) => figureCells(share, view)),
  ]
}

function figureCells({ numerator, denominator, interval, unknown, apart, rank, against }: LeagueShare, view: SheetView): Cell[] {
  return [
    shareCell(numerator, denominator),
    interval && styled(interval.low / 100, 'share'),
    interval && styled(interval.high / 100, 'share'),
    numerator,
    denominator,
    apart,
    unknown,
    rank,
    against === 'above' ? view.say('againstAbove') : against === 'below' ? view.say('againstBelow') : null,
  ]
}
