import { availableParallelism } from 'node:os'
import path from 'node:path'
import { audit, type AuditInput, type AuditOptions } from '../audit.js'
import { chosenOptions } from '../audit/chosenOptions.js'
import { getProfile } from '../index.js'
import { rejectMeanings } from '../ingest/rejectMeanings.js'
import { recordNames } from '../records/recordNames.js'
import { findingsCsvHeader, findingsCsvLine } from '../report/findingsCsv.js'
import type { Locale } from '../report/locale.js'
import { rejectsCsvHeader, rejectsCsvLine } from '../report/rejectsCsv.js'
import { reportJson } from '../report/reportJson.js'
import { toHtml } from '../report/toHtml.js'
import { assertNoInputReplaced } from './assertNoInputReplaced.js'
import { type AuditCommandOptions, type AuditFormat, defaultFolder } from './auditCommandOptions.js'
import { auditInputs } from './auditInputs.js'
import { auditStatus } from './auditStatus.js'
import { calendarChoice } from './calendarChoice.js'
import { expandedFiles } from './expandedFiles.js'
import { sayIn } from './language.js'
import { OutputFiles } from './outputFiles.js'
import { platform } from './platform.js'
import { profileChoice } from './profileChoice.js'
import { progress } from './progress.js'
import { readingChoices } from './readingChoices.js'
import { ReportWorkbook } from './reportWorkbook.js'
import { tellAudit } from './tellAudit.js'
import { SegmentThreads } from './threads/segmentThreads.js'
import { version } from './version.js'
import { whileWriting } from './whileWriting.js'
import { writtenFile } from './writtenFile.js'

const outputsOfFormat: Readonly<Record<AuditFormat, readonly string[]>> = {
  json: ['report.json'],
  html: ['report.html'],
  xlsx: ['report.xlsx'],
  csv: ['findings.csv', 'rejects.csv'],
}

/** More threads than this wait for the one that adds up. */
const mostThreads = 8

/**
 * Audits files, writes the outputs, all of them or none, and sets the status of the command.
 *
 * @throws What keeps it from running; nothing half-written stays.
 */
export async function runAudit(given: readonly string[], options: AuditCommandOptions, locale: Locale): Promise<void> {
  const say = sayIn(locale)
  const profile = await profileChoice(options.profile)
  const calendar = await calendarChoice(options)
  const checklist = options.checklist === undefined ? null : await (await import('../forms/checklistSchema.js')).readChecklist(await writtenFile(options.checklist))
  const cover = options.cover === undefined ? undefined : (await import('../forms/coverSchema.js')).readCover(await writtenFile(options.cover))
  const waivers = options.waivers === undefined ? undefined : (await import('../forms/waiversSchema.js')).readWaivers(await writtenFile(options.waivers))
  const folder = options.out ?? defaultFolder
  const files = await expandedFiles(given, folder)
  const inputs = await auditInputs(files, options)
  const chosen = chosenOptions(
    { ...options, profile, calendar, checklist: checklist ?? undefined, waivers, readings: readingChoices(options.reading ?? []) },
    { now: new Date(), timeZone: getProfile(profile).timeZone, engineVersion: version },
  )
  const writesFiles = options.json !== true || options.out !== undefined
  const names = writesFiles ? options.format.flatMap((format) => outputsOfFormat[format]) : []
  assertNoInputReplaced(files, names.map((name) => path.join(folder, name)))
  const workbook = names.includes('report.xlsx') ? new ReportWorkbook() : null
  const takesRows = workbook !== null || names.includes('findings.csv')
  const shown = progress(inputs, say)
  await whileWriting(() => (writesFiles ? new OutputFiles(folder, names) : null), async (outputs) => {
    outputs?.write('findings.csv', findingsCsvHeader)
    outputs?.write('rejects.csv', rejectsCsvHeader)
    const threads = startThreads(inputs, options, chosen, takesRows)
    const report = await audit(inputs, {
      ...chosen,
      ...(threads && { judges: threads }),
      ...(takesRows && {
        onFinding: (finding) => {
          outputs?.write('findings.csv', findingsCsvLine(finding))
          workbook?.addFinding(finding)
        },
        onReject: (input, row, reason) => {
          const rejected = { input, row, reason, message: say(rejectMeanings[reason]) }
          outputs?.write('rejects.csv', rejectsCsvLine(rejected))
          workbook?.addReject(rejected)
        },
      }),
      onProgress: shown.show,
      platform,
    }).finally(() => {
      threads?.close()
      shown.end()
    })
    outputs?.write('report.json', reportJson(report))
    if (workbook) outputs?.writeBytes('report.xlsx', await workbook.bytes(report, locale, cover))
    if (names.includes('report.html')) outputs?.write('report.html', toHtml(report, locale, recordNames(), cover))
    const written = outputs?.commit() ?? []
    // Before anything is told: whoever listens may close the pipe.
    process.exitCode = auditStatus(report, options.failOn)
    await tellAudit(report, written, options, say)
  })
}

/** The threads of an audit: as many as the machine has cores, unless the options say otherwise. */
function startThreads(inputs: readonly AuditInput[], { workers, calendar, region }: AuditCommandOptions, chosen: AuditOptions, takesFindings: boolean): SegmentThreads | null {
  const { calendar: made, checklist, ...options } = chosen
  const calendarOptions = { ...(calendar !== undefined && { calendar }), ...(region !== undefined && { region }) }
  return SegmentThreads.start(workers ?? Math.min(availableParallelism(), mostThreads), inputs, { options, calendarOptions, takesFindings })
}
