import { alternate, type SideResult } from '../alternate.js'
import { assertSameCounts } from '../assertSameCounts.js'
import type { BenchCase } from '../benchCase.js'
import { timeRatio } from '../compareTimes.js'
import { workbookOf } from '../workbookOf.js'

const bar = 1.3

/** The rows of a workbook, streamed by both sides; then an audit of them against the same reading alone. */
export const workbook: BenchCase = {
  id: 'workbook',
  async run({ runs, programs, exports, sizes }) {
    const csv = exports.of('work-order', sizes.sheetRows)
    const file = await workbookOf(csv)
    const [reading, audit, exceljs, auditOfCsv] = (await alternate(
      [
        { program: 'readWorkbook', label: 'reading', args: [file] },
        { program: 'auditWorkbook', label: 'audit', args: [file] },
        { program: 'exceljsWorkbook', label: 'ExcelJS, streaming read', args: [file] },
        { program: 'auditOrders', label: 'audit of the CSV', args: [csv] },
      ],
      runs,
      programs,
    )) as [SideResult, SideResult, SideResult, SideResult]
    assertSameCounts(reading, exceljs)
    assertSameCounts(audit, auditOfCsv)
    const rows = `${sizes.sheetRows.toLocaleString('en')} rows of a workbook`
    return [timeRatio(`${rows}, read`, reading, exceljs, bar), timeRatio(`${rows}, audited`, audit, exceljs, bar)]
  },
}
