import type { TargetCounts } from '../../engine/outcome.js'
import type { AuditReport, InputReceipt, RuleResult } from '../../report/auditReport.js'
import { inReadingOrder, outcomeOrder, outcomeWord } from '../../report/html/outcomeOrder.js'
import { clauseVerdictWords } from '../../report/html/wordLists.js'
import { type Cell, styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { shareCell } from './shareCell.js'
import { headings, type SheetView } from './sheetView.js'

/** What a person reads first: by what was judged, how much conforms, and what became of the rows of each file. */
export function summarySheet(report: AuditReport, view: SheetView): Sheet {
  const { receipt } = report
  return {
    name: view.label('summary'),
    columns: [30, 16, 14, 14, 14, 14, 20, 20].map((width) => ({ width })),
    rows: [
      [styled(view.say('title'), 'title')],
      [],
      [view.say('standards'), view.list(receipt.standards.map(({ id, number, title }) => view.text(title) + view.bracketed(number ?? id)))],
      [view.say('profile'), `${receipt.profile.id} ${receipt.profile.version}`],
      [view.say('asOf'), view.timeCell(receipt.asOf), view.say(receipt.asOfGiven ? 'asOfGiven' : 'asOfNotGiven')],
      [view.say('timeZone'), receipt.timeZone],
      [],
      ...outcomeRows(report.rules, view),
      [],
      headings([view.say('clauseVerdicts'), view.label('clauseCount')]),
      ...Object.entries(clauseVerdictWords).map(([verdict, words]) => [view.text(words), report.summary.clauses[verdict as keyof typeof clauseVerdictWords]]),
      [],
      ...inputRows(receipt.inputs, view),
    ],
  }
}

/** A failure is called by the severity of its rule, so one outcome can come under several words. */
function outcomeRows(rules: readonly RuleResult[], view: SheetView): Cell[][] {
  const total = rules.reduce((sum, { targets }) => sum + targets.total, 0)
  const tallies = new Map<string, { targets: number; rules: number }>()
  for (const outcome of outcomeOrder) {
    for (const rule of inReadingOrder(rules)) {
      const word = outcomeWord(outcome, rule.severity, view)
      const tally = tallies.get(word) ?? { targets: 0, rules: 0 }
      tally.targets += rule.targets[outcome]
      tally.rules += rule.outcome === outcome ? 1 : 0
      tallies.set(word, tally)
    }
  }
  const rows = [...tallies].filter(([, tally]) => tally.targets > 0 || tally.rules > 0)
  return [
    headings([view.say('result'), view.say('targetCount'), view.say('share'), view.say('ruleCount')]),
    ...rows.map(([word, tally]) => [word, tally.targets, shareCell(tally.targets, total), tally.rules]),
  ]
}

function inputRows(inputs: readonly InputReceipt[], view: SheetView): Cell[][] {
  if (inputs.length === 0) return [[view.say('noInputs')]]
  const heads = ['file', 'record', 'rowsRead', 'rowsAudited', 'rowsExcluded', 'rowsRejected'] as const
  return [
    headings([...heads.map((key) => view.say(key)), view.label('periodFrom'), view.label('periodTo')]),
    ...inputs.map((input): Cell[] => [
      inputName(input),
      view.recordLabel(input.record),
      input.rowsRead,
      input.rowsAudited,
      input.rowsExcluded,
      input.rowsRejected,
      view.timeCell(input.period.from),
      view.timeCell(input.period.to),
    ]),
  ]
}

/** The name of a file, with its sheet where it has several. */
export function inputName({ name, sheet }: InputReceipt): string {
  return sheet === undefined ? name : `${name} · ${sheet}`
}

/** The outcomes of targets in the order of the columns that count them. */
export const countedOutcomes = ['failed', 'cantTell', 'pending', 'passed', 'inapplicable'] as const satisfies readonly (keyof TargetCounts)[]

/** The headings of those columns. */
export function outcomeHeadings(view: SheetView): string[] {
  return [view.say('failedCount'), view.say('cantTellCount'), view.label('pending'), view.label('passed'), view.label('inapplicable')]
}
