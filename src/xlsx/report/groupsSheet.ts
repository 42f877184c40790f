import type { GroupResult } from '../../report/auditReport.js'
import { groupWords } from '../../report/html/wordLists.js'
import type { Cell } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { measureCell, shareCell } from './shareCell.js'
import { headings, type SheetView } from './sheetView.js'
import { countedOutcomes, outcomeHeadings } from './summarySheet.js'

/** The groups of every way of grouping on one sheet, where a filter takes one way and a sort makes a league of it. */
export function groupsSheet(groups: readonly GroupResult[], view: SheetView): Sheet {
  const titles = new Map(groups.flatMap((group) => group.measures.map(({ name, title }) => [name, title] as const)))
  const measures = [...titles.keys()]
  const ofMeasure = (name: string): string[] => {
    const measure = view.text(titles.get(name)!)
    return [measure, ...(['numerator', 'denominator'] as const).map((part) => view.label('measureOf', { measure, part: view.say(part) }))]
  }
  return {
    name: view.label('groups'),
    columns: [14, 36, 12, 12, 12, 12, 12, 12, 14, ...measures.flatMap(() => [16, 14, 14])].map((width) => ({ width })),
    headerRow: 1,
    rows: [
      headings([view.label('groupBy'), view.label('groupKey'), view.say('targetCount'), ...outcomeHeadings(view), view.say('failedShare'), ...measures.flatMap(ofMeasure)]),
      ...groups.map((group) => cells(group, measures, view)),
    ],
  }
}

function cells({ by, key, targets, measures }: GroupResult, names: readonly string[], view: SheetView): Cell[] {
  const measured = names.flatMap((name): Cell[] => {
    const measure = measures.find((each) => each.name === name)
    return measure === undefined ? [null, null, null] : [measureCell(measure, view), measure.numerator, measure.denominator]
  })
  return [
    view.word(groupWords, by),
    view.valueLabel(by, key),
    targets.total,
    ...countedOutcomes.map((outcome) => targets[outcome]),
    shareCell(targets.failed, targets.total),
    ...measured,
  ]
}
