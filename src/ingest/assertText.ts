import type { Bilingual } from '../expression/kinds.js'
import { IngestError } from './ingestError.js'

interface BinaryForm {
  readonly mark: readonly number[]
  readonly what: Bilingual
  readonly fix: Bilingual
}

const openAsWorkbook = {
  zh: '命令行和离线网页可直接读取 .xlsx；在程序中请先用 hotline-spec/xlsx 的 xlsxSource 打开。',
  en: 'The command line and the offline page read .xlsx as it is; in a program open it with xlsxSource of hotline-spec/xlsx.',
}
const saveAsXlsx = { zh: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再核查。', en: 'Open it in Excel or WPS, save it as .xlsx, and give that file.' }
const giveTheExport = { zh: '请提供导出的数据文件（CSV、Excel 或 NDJSON）。', en: 'Give the export itself, as CSV, Excel or NDJSON.' }
const unpack = { zh: '请先解压，再提供其中的文件。', en: 'Unpack it and give the file inside.' }

/** Files that are given by mistake, by the bytes with which they begin. */
const binaryForms: readonly BinaryForm[] = [
  { mark: [0x50, 0x4b, 0x03, 0x04], what: { zh: 'Excel 工作簿（.xlsx）或其他 ZIP 压缩文件', en: 'an Excel workbook (.xlsx) or another ZIP archive' }, fix: openAsWorkbook },
  { mark: [0x50, 0x4b, 0x05, 0x06], what: { zh: '空的 ZIP 压缩文件', en: 'an empty ZIP archive' }, fix: giveTheExport },
  { mark: [0xd0, 0xcf, 0x11, 0xe0], what: { zh: '旧版 Excel 工作簿（.xls）', en: 'an old Excel workbook (.xls)' }, fix: saveAsXlsx },
  { mark: [0x25, 0x50, 0x44, 0x46], what: { zh: 'PDF 文档', en: 'a PDF document' }, fix: giveTheExport },
  { mark: [0x89, 0x50, 0x4e, 0x47], what: { zh: 'PNG 图片', en: 'a PNG picture' }, fix: giveTheExport },
  { mark: [0xff, 0xd8, 0xff], what: { zh: 'JPEG 图片', en: 'a JPEG picture' }, fix: giveTheExport },
  { mark: [0x1f, 0x8b], what: { zh: 'gzip 压缩文件', en: 'a gzip archive' }, fix: unpack },
  { mark: [0x52, 0x61, 0x72, 0x21], what: { zh: 'RAR 压缩文件', en: 'a RAR archive' }, fix: unpack },
  { mark: [0x37, 0x7a, 0xbc, 0xaf], what: { zh: '7z 压缩文件', en: 'a 7z archive' }, fix: unpack },
]

/**
 * Refuses files that are known not to be text, by their first bytes.
 *
 * @throws IngestError (`FILE_BINARY`) that says what the file is and what to do.
 */
export function assertText(head: Uint8Array, file: string): void {
  const form = binaryForms.find(({ mark }) => mark.every((byte, at) => head[at] === byte))
  if (!form) return
  throw new IngestError('FILE_BINARY', file, { zh: `文件为“${form.what.zh}”，不是文本文件。`, en: `This is ${form.what.en}, not a text file.` }, form.fix)
}

/** The error for a file with NUL bytes in which no encoding shows a header. */
export function noText(file: string): IngestError {
  return new IngestError(
    'FILE_BINARY',
    file,
    { zh: '这不是文本文件。', en: 'This is not a text file.' },
    { zh: '请提供导出的 CSV 或 Excel 文件；如为无字节顺序标记的 UTF-16，请加 --encoding utf-16le。', en: 'Give the export as CSV or Excel; for UTF-16 without a byte-order mark add --encoding utf-16le.' },
  )
}
