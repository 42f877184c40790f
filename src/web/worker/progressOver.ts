import { isJsonName } from '../../ingest/json/tableOf.js'
import type { AuditProgress, TableRequest } from '../messages.js'

/** Progress over all files. The bytes of a sheet or of a table made from JSON are not those of the file, which therefore counts only once it is done. */
export function progressOver(tables: readonly TableRequest[], onProgress: (progress: AuditProgress) => void) {
  const files = [...new Map(tables.map(({ chosen, sheet }) => [chosen.name, { size: chosen.file.size, isText: sheet === null && !isJsonName(chosen.file.name) }]))]
  const totalBytes = files.reduce((sum, [, { size }]) => sum + size, 0)
  let current = ''
  let rowsBefore = 0
  let lastRows = 0
  let lastBytes = 0
  return ({ input, bytes, rows }: { input: string; bytes: number; rows: number }): void => {
    // The next table begins from nothing.
    if (input !== current || bytes < lastBytes) rowsBefore += lastRows
    current = input
    lastRows = rows
    lastBytes = bytes
    const index = files.findIndex(([name]) => name === input)
    const before = files.slice(0, Math.max(0, index)).reduce((sum, [, { size }]) => sum + size, 0)
    onProgress({ input, bytes: before + (files[index]?.[1].isText ? bytes : 0), totalBytes, rows: rowsBefore + rows })
  }
}
