import { rejectMeanings } from '../../ingest/rejectMeanings.js'
import { recordNames } from '../../records/recordNames.js'
import { inLocale, type Locale } from '../../report/locale.js'
import { reportJson } from '../../report/reportJson.js'
import { toHtml } from '../../report/toHtml.js'
import { reportToXlsx } from '../../xlsx/index.js'
import type { Outputs } from '../messages.js'
import { workbookType } from '../workbookType.js'
import type { FinishedAudit } from './auditTables.js'

/** The files of an audit in one language, the same as those of the command line. */
export async function writeOutputs({ report, cover, findings, findingsCsv, rejects, rejectsCsv }: FinishedAudit, locale: Locale): Promise<Outputs> {
  const html = toHtml(report, locale, recordNames(), cover ?? undefined)
  const worded = rejects.map((rejected) => ({ ...rejected, message: inLocale(rejectMeanings[rejected.reason], locale) }))
  const xlsx = await reportToXlsx(report, { locale, findings, rejects: worded, cover: cover ?? undefined })
  return {
    html,
    files: {
      'report.html': new Blob([html], { type: 'text/html;charset=utf-8' }),
      'report.xlsx': new Blob([xlsx as BlobPart], { type: workbookType }),
      'report.json': new Blob([reportJson(report)], { type: 'application/json' }),
      'findings.csv': findingsCsv,
      'rejects.csv': rejectsCsv[locale],
    },
  }
}
