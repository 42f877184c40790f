import { audit } from '../../audit.js'
import type { RejectReason } from '../../ingest/csvScanner.js'
import { rejectMeanings } from '../../ingest/rejectMeanings.js'
import type { AuditReport } from '../../report/auditReport.js'
import type { Cover } from '../../report/cover.js'
import { type Finding, findingsCsvHeader, findingsCsvLine } from '../../report/findingsCsv.js'
import { inLocale, type Locale } from '../../report/locale.js'
import { rejectsCsvHeader, rejectsCsvLine } from '../../report/rejectsCsv.js'
import { mostFindings } from '../../xlsx/report/findingsSheet.js'
import { mostRejects } from '../../xlsx/report/rejectsSheet.js'
import type { AuditProgress, PageChoices, TableRequest } from '../messages.js'
import { BlobText } from './blobText.js'
import type { OpenFiles } from './openFiles.js'
import { optionsOf } from './optionsOf.js'
import { progressOver } from './progressOver.js'
import { tableInputs } from './tableInputs.js'

/** What an audit leaves, before it is written in a language. */
export interface FinishedAudit {
  readonly report: AuditReport
  readonly cover: Cover | null
  readonly findingsCsv: Blob
  readonly rejectsCsv: Readonly<Record<Locale, Blob>>
  /** As many as a workbook lists. */
  readonly findings: readonly Finding[]
  readonly rejects: readonly { readonly input: string; readonly row: number; readonly reason: RejectReason }[]
}

const csvType = 'text/csv;charset=utf-8'

/** Audits tables as the command line does with the same choices. */
export async function auditTables(
  tables: readonly TableRequest[],
  choices: PageChoices,
  files: OpenFiles,
  onProgress: (progress: AuditProgress) => void,
): Promise<FinishedAudit> {
  const inputs = await tableInputs(tables, files)
  const findingsCsv = new BlobText(csvType, findingsCsvHeader)
  const rejectsCsv = { 'zh-CN': new BlobText(csvType, rejectsCsvHeader), en: new BlobText(csvType, rejectsCsvHeader) }
  const findings: Finding[] = []
  const rejects: { input: string; row: number; reason: RejectReason }[] = []
  const report = await audit(inputs, {
    ...optionsOf(choices, new Date()),
    onFinding(finding) {
      findingsCsv.add(findingsCsvLine(finding))
      if (findings.length < mostFindings) findings.push(finding)
    },
    onReject(input, row, reason) {
      for (const locale of ['zh-CN', 'en'] as const) rejectsCsv[locale].add(rejectsCsvLine({ input, row, reason, message: inLocale(rejectMeanings[reason], locale) }))
      if (rejects.length < mostRejects) rejects.push({ input, row, reason })
    },
    onProgress: progressOver(tables, onProgress),
  })
  return { report, cover: choices.cover, findings, rejects, findingsCsv: findingsCsv.blob(), rejectsCsv: { 'zh-CN': rejectsCsv['zh-CN'].blob(), en: rejectsCsv.en.blob() } }
}
