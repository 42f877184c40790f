import type { MeasureResult, RuleResult } from '../../report/auditReport.js'
import { inReadingOrder, outcomeWord } from '../../report/html/outcomeOrder.js'
import { expectedText } from '../../report/html/valueText.js'
import { severityWords } from '../../report/html/wordLists.js'
import { type Cell, styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { measureCell, measuresText, shareCell } from './shareCell.js'
import { headings, type SheetView } from './sheetView.js'
import { countedOutcomes, outcomeHeadings } from './summarySheet.js'

/** Every rule of the profile on one row, the worst first; of several measures the first has columns of its own. */
export function rulesSheet(rules: readonly RuleResult[], view: SheetView): Sheet {
  return {
    name: view.label('rules'),
    columns: [36, 36, 12, 16, 12, 24, 20, 10, 10, 10, 10, 10, 10, 12, 24, 12, 10, 10, 20, 20, 40, 50, 40].map((width) => ({ width })),
    headerRow: 1,
    rows: [
      headings([
        ...(['rule', 'ruleId', 'result', 'severity', 'subject', 'requirement', 'parameter', 'targetCount'] as const).map((key) => view.say(key)),
        ...outcomeHeadings(view),
        view.say('failedShare'),
        view.label('mainMeasure'),
        ...(['value', 'numerator', 'denominator'] as const).map((key) => view.say(key)),
        view.label('windowFrom'),
        view.label('windowTo'),
        view.label('allMeasures'),
        view.label('message'),
        view.say('ruleClauses'),
      ]),
      ...inReadingOrder(rules).map((rule) => cells(rule, view)),
    ],
  }
}

function cells(rule: RuleResult, view: SheetView): Cell[] {
  const { targets, expected, measures } = rule
  return [
    styled(view.text(rule.title), 'wrapped'),
    rule.id,
    outcomeWord(rule.outcome, rule.severity, view),
    view.text(severityWords[rule.severity]),
    view.recordLabel(rule.subject),
    expected === null ? view.say('noRequirement') : expectedText(expected, null, view),
    expected?.parameterId === undefined ? null : [expected.parameterId, ...(expected.others ?? []).map(({ parameterId }) => parameterId)].join(' '),
    targets.total,
    ...countedOutcomes.map((outcome) => targets[outcome]),
    shareCell(targets.failed, targets.total),
    ...mainMeasure(measures[0], view),
    measures.length === 0 ? null : styled(measuresText(measures, view), 'wrapped'),
    styled(view.text(rule.message), 'wrapped'),
    styled(rule.clauses.join(' '), 'wrapped'),
  ]
}

function mainMeasure(measure: MeasureResult | undefined, view: SheetView): Cell[] {
  if (measure === undefined) return [null, null, null, null, null, null]
  const { title, numerator, denominator, window } = measure
  return [view.text(title), measureCell(measure, view), numerator, denominator, view.timeCell(window?.from ?? null), view.timeCell(window?.to ?? null)]
}
