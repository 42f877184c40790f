import path from 'node:path'
import type { Bilingual } from '../expression/kinds.js'
import type { AuditReport, InputReceipt } from '../report/auditReport.js'
import { auditSummary } from './auditSummary.js'
import type { AuditCommandOptions } from './auditCommandOptions.js'
import type { Say } from './language.js'
import type { WrittenFile } from './outputFiles.js'
import { printable } from '../report/printable.js'
import { staleAsOf } from './staleAsOf.js'
import { notify, writeJson, writeLines } from './terminal.js'

/** Tells what came of an audit: warnings beside the output, and there the report as JSON or a summary. */
export async function tellAudit(report: AuditReport, written: readonly WrittenFile[], options: AuditCommandOptions, say: Say): Promise<void> {
  const stale = staleAsOf(report)
  if (stale) notify(say(stale))
  const same = sameBytes(report.receipt.inputs)
  if (same.length > 0) notify(say(sameBytesText(same)))
  for (const { name, path: place } of written) {
    if (path.basename(place) !== name) notify(say(besideText(name, place)))
  }
  if (options.json) return writeJson(report)
  await writeLines([...auditSummary(report, say), ...placeLines(written, say)])
}

/** The names of inputs of which another one has the same bytes, as of a copy or an export taken twice. */
function sameBytes(inputs: readonly InputReceipt[]): string[] {
  const first = new Map<string, InputReceipt>()
  const again = new Set<InputReceipt>()
  for (const input of inputs) {
    const bytes = `${input.sha256} ${input.sheet ?? ''}`
    const known = first.get(bytes)
    if (known) again.add(known).add(input)
    else first.set(bytes, input)
  }
  return inputs.filter((input) => again.has(input)).map(({ name }) => name)
}

function sameBytesText(names: readonly string[]): Bilingual {
  const list = names.map(printable)
  return {
    zh: `注意：${list.join('、')} 内容完全相同，其中的记录被重复计算。`,
    en: `Note: ${list.join(', ')} hold the same bytes; their records count more than once.`,
  }
}

/** What is said of an output that had to go beside its place. */
export const besideText = (name: string, place: string): Bilingual => ({
  zh: `${name} 正被其他程序打开，未能替换；新文件是 ${printable(place)}。`,
  en: `${name} is open in another program and was not replaced; the new one is ${printable(place)}.`,
})

/** The page is what people read; without it the first file that was written. */
function placeLines(written: readonly WrittenFile[], say: Say): string[] {
  const main = written.find(({ name }) => name === 'report.html') ?? written[0]
  return main ? [`${say({ zh: '报告：', en: 'Report: ' })}${printable(main.path)}`] : []
}
