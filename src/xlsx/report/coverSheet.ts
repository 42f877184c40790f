import type { AuditReport } from '../../report/auditReport.js'
import type { Cover } from '../../report/cover.js'
import { keepingText } from '../../report/html/noteTexts.js'
import { styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import type { SheetView } from './sheetView.js'

/** The cover of a report that is handed in, with the line on which it is signed and how the files are to be kept. */
export function coverSheet(cover: Cover, { receipt }: AuditReport, view: SheetView): Sheet {
  const documents = receipt.standards.map(({ id, number, title }) => view.text(title) + view.bracketed(number ?? id))
  return {
    name: view.say('cover'),
    columns: [{ width: 24 }, { width: 90 }],
    rows: [
      [styled(view.say('title'), 'title')],
      [],
      [view.say('auditedBody'), styled(cover.auditedBody, 'wrapped')],
      [view.say('auditScope'), styled(cover.scope, 'wrapped')],
      [view.say('auditPeriod'), styled(cover.period, 'wrapped')],
      [view.say('auditor'), styled(cover.auditor, 'wrapped')],
      [view.say('standards'), styled(view.list(documents), 'wrapped')],
      [view.say('asOf'), view.timeCell(receipt.asOf)],
      [],
      [null, styled(cover.signOff, 'wrapped')],
      [],
      [null, styled(view.text(keepingText), 'wrapped')],
    ],
  }
}
