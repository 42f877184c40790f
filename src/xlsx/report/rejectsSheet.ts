import type { AuditReport } from '../../report/auditReport.js'
import type { RejectedRow } from '../../report/rejectsCsv.js'
import { type Cell, styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { headings, type SheetView } from './sheetView.js'

/** So many rejected rows are listed; rejects.csv has them all. */
export const mostRejects = 50_000

/** The rows that could not be split or decoded, with the exact total of all files. */
export function rejectsSheet({ receipt }: AuditReport, rejects: Iterable<RejectedRow>, view: SheetView): Sheet {
  const rows: Cell[][] = []
  for (const { input, row, reason, message } of rejects) {
    if (rows.length === mostRejects) break
    rows.push([input, row, reason, message])
  }
  const total = receipt.inputs.reduce((sum, { rowsRejected }) => sum + rowsRejected, 0)
  const fill = { total: view.number(total), shown: view.number(rows.length) }
  return {
    name: view.label('rejects'),
    columns: [30, 10, 22, 70].map((width) => ({ width })),
    headerRow: 2,
    rows: [
      [styled(view.label(rows.length < total ? 'rejectsCut' : 'rejectsAll', fill), 'note')],
      headings([view.say('file'), view.say('row'), view.say('reason'), view.say('note')]),
      ...rows,
    ],
  }
}
