import path from 'node:path'
import type { AuditReport } from '../report/auditReport.js'
import { auditSummary } from './auditSummary.js'
import type { AuditCommandOptions } from './auditCommandOptions.js'
import type { Say } from './language.js'
import type { WrittenFile } from './outputFiles.js'
import { printable } from './printable.js'
import { staleAsOf } from './staleAsOf.js'
import { notify, writeJson, writeLines } from './terminal.js'

/** Tells what came of an audit: warnings beside the output, and there the report as JSON or a summary. */
export async function tellAudit(report: AuditReport, written: readonly WrittenFile[], options: AuditCommandOptions, say: Say): Promise<void> {
  const stale = staleAsOf(report)
  if (stale) notify(say(stale))
  for (const { name, path: place } of written) {
    if (path.basename(place) !== name) notify(say(besideText(name, place)))
  }
  if (options.json) return writeJson(report)
  await writeLines([...auditSummary(report, say), ...placeLines(written, say)])
}

const besideText = (name: string, place: string) => ({
  zh: `${name} 正被其他程序打开，未能替换；新文件是 ${printable(place)}。`,
  en: `${name} is open in another program and was not replaced; the new one is ${printable(place)}.`,
})

/** The page is what people read; without it the first file that was written. */
function placeLines(written: readonly WrittenFile[], say: Say): string[] {
  const main = written.find(({ name }) => name === 'report.html') ?? written[0]
  return main ? [`${say({ zh: '报告：', en: 'Report: ' })}${printable(main.path)}`] : []
}
