import type { ByteSource } from '../ingest/byteSource.js'

/** The first bytes of a zip archive, which .xlsx files are, and of the older containers of Excel and of encrypted workbooks. */
const workbookStarts = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const

/** Whether a file begins like a workbook, whatever it is called. */
export async function isWorkbook(source: ByteSource): Promise<boolean> {
  for await (const chunk of source.chunks()) {
    if (chunk.length === 0) continue
    return workbookStarts.some((start) => start.every((byte, at) => chunk[at] === byte))
  }
  return false
}
