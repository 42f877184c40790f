import type { AuditReport, RuleResult } from '../../report/auditReport.js'
import type { Finding } from '../../report/findingsCsv.js'
import { outcomeWord } from '../../report/html/outcomeOrder.js'
import { expectedText, observedText } from '../../report/html/valueText.js'
import { reasonSentence } from '../../report/reasonSentence.js'
import { type Cell, styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { headings, type SheetView } from './sheetView.js'

/** So many findings are listed: more make a workbook that opens slowly, and findings.csv has them all. */
export const mostFindings = 50_000

/** The targets that failed or could not be told, with place and evidence; the first 50,000, with their exact total. */
export function findingsSheet(report: AuditReport, findings: Iterable<Finding>, view: SheetView): Sheet {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]))
  const rows: Cell[][] = []
  for (const finding of findings) {
    if (rows.length === mostFindings) break
    rows.push(cells(finding, rules.get(finding.rule), view))
  }
  const total = report.rules.reduce((sum, { targets }) => sum + targets.failed + targets.cantTell, 0)
  const fill = { total: view.number(total), shown: view.number(rows.length) }
  return {
    name: view.label('findings'),
    columns: [24, 12, 9, 12, 24, 34, 32, 12, 30, 16, 20, 26, 50, 10].map((width) => ({ width })),
    headerRow: 2,
    rows: [
      [styled(view.label(rows.length < total ? 'findingsCut' : 'findingsAll', fill), 'note')],
      headings([
        view.say('file'),
        view.label('sheet'),
        ...(['row', 'record', 'key', 'rule', 'ruleId', 'result', 'reason', 'field', 'observed', 'requirement'] as const).map((key) => view.say(key)),
        view.label('otherEvidence'),
        view.say('waivers'),
      ]),
      ...rows,
    ],
  }
}

/** The samples of a report as findings, for a workbook that is made from report.json alone. */
export function* sampledFindings(report: AuditReport): Generator<Finding, void> {
  for (const { id, subject, samples } of report.rules) {
    for (const { key, outcome, reason, observed, expected, locator, waived } of samples) {
      if (outcome === 'failed' || outcome === 'cantTell') yield { key, outcome, reason, observed, expected, locator, rule: id, record: subject, ...(waived && { waived }) }
    }
  }
}

function cells(finding: Finding, rule: RuleResult | undefined, view: SheetView): Cell[] {
  const { locator, record, observed, expected } = finding
  const { field } = locator
  const fieldLabel = field === null ? null : view.fieldLabel(record, field)
  return [
    locator.file,
    locator.sheet ?? null,
    locator.row,
    view.recordLabel(record),
    styled(finding.key, 'text'),
    rule === undefined ? finding.rule : view.text(rule.title),
    finding.rule,
    outcomeWord(finding.outcome, rule?.severity ?? 'error', view),
    reasonSentence(finding.reason, { field: fieldLabel ?? view.say('field') }, view.locale),
    fieldLabel,
    field === null || !Object.hasOwn(observed, field) ? null : observedCell(finding, field, view),
    expected === null ? null : expectedText(expected, field, view),
    otherEvidence(finding, view),
    finding.waived ? view.say('waived') : null,
  ]
}

function observedCell({ observed, record }: Finding, field: string, view: SheetView): Cell {
  const value = observed[field] ?? null
  if (typeof value === 'number') return styled(value, 'number')
  if (typeof value === 'string' && view.isInstant(record, field)) return view.timeCell(value)
  return observedText(field, value, view)
}

function otherEvidence({ observed, record, locator }: Finding, view: SheetView): string {
  return Object.entries(observed)
    .filter(([name]) => name !== locator.field)
    .map(([name, value]) => `${view.fieldLabel(record, name)}${view.marks.colon}${observedText(name, value, view)}`)
    .join(view.marks.semicolon)
}
