import type { AuditReport, InputReceipt } from '../../report/auditReport.js'
import { type Cell, styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { headings, type SheetView } from './sheetView.js'
import { inputName } from './summarySheet.js'

type Fact = readonly [term: string, fact: Cell]

/** Everything with which the run can be repeated and the verdicts checked. */
export function receiptSheet(report: AuditReport, view: SheetView): Sheet {
  const facts = [...runFacts(report, view), ...report.receipt.inputs.flatMap((input) => inputFacts(input, view))]
  return {
    name: view.label('receipt'),
    columns: [{ width: 34 }, { width: 100 }],
    headerRow: 1,
    rows: [headings([view.label('item'), view.label('content')]), ...facts],
  }
}

function runFacts({ reportVersion, receipt }: AuditReport, view: SheetView): Fact[] {
  const { engine, profile, calendar, standards, mappingHash, checklistHash, waiversHash } = receipt
  const hashed = (hash: string): string => view.bracketed(`${view.say('hash')} ${hash}`)
  return [
    [view.say('engine'), `${engine.name} ${engine.version}`],
    [view.say('profile'), `${profile.id} ${profile.version}${hashed(profile.hash)}`],
    ...standards.map(({ id, number, title, edition }): Fact => [view.say('standards'), `${view.text(title)}${view.bracketed([number ?? id, `${view.say('edition')} ${edition}`].join(view.marks.comma))}`]),
    [view.say('calendar'), `${calendar.id} ${calendar.version}${hashed(calendar.hash)}`],
    [view.say('calendarRange'), `${calendar.from} – ${calendar.to}`],
    [view.say('knownOn'), calendar.knownOn === null ? view.say('allAmendments') : view.timeCell(calendar.knownOn)],
    [view.say('asOf'), view.timeCell(receipt.asOf)],
    [view.say('timeZone'), receipt.timeZone],
    ...Object.entries(receipt.options).map(([name, value]): Fact => [view.say('options'), `${name} = ${String(value)}`]),
    ...(mappingHash === undefined ? [] : [[view.say('mappingHash'), mappingHash] as const]),
    ...(checklistHash === undefined ? [] : [[view.say('checklistHash'), checklistHash] as const]),
    ...(waiversHash === undefined ? [] : [[view.say('waiversHash'), waiversHash] as const]),
    [view.say('maskedCount'), receipt.maskedCount],
    [view.say('reportVersion'), styled(reportVersion, 'text')],
    [view.say('generatedAt'), receipt.generatedAt === null ? view.say('notRecorded') : view.timeCell(receipt.generatedAt)],
  ]
}

function inputFacts(input: InputReceipt, view: SheetView): Fact[] {
  const columns = (names: readonly string[]): string => (names.length === 0 ? view.say('none') : view.list(names))
  return [
    [view.say('file'), styled(inputName(input), 'heading')],
    ['SHA-256', input.sha256],
    [view.say('bytes'), input.bytes],
    [view.say('encoding'), input.encoding],
    [view.say('record'), view.recordLabel(input.record)],
    [view.say('columnsMapped'), styled(columns(input.columns.mapped), 'wrapped')],
    [view.say('columnsUnmapped'), styled(columns(input.columns.unmapped), 'wrapped')],
  ]
}
