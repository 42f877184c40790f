import { XlsxError } from '../xlsxError.js'
import { passwordProtected } from './inflatedChunks.js'
import { limits } from './limits.js'

const oleMark = [0xd0, 0xcf, 0x11, 0xe0]
const zipMark = [0x50, 0x4b]
/** The name, in UTF-16, of the stream in which an OLE container keeps an encrypted workbook ([MS-OFFCRYPTO] 2.3.4.4). */
const encryptedStream = /* @__PURE__ */ Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]))

/**
 * Refuses what is no ZIP archive, by its first bytes, and says what it is.
 *
 * @throws XlsxError
 */
export function assertArchive(bytes: Uint8Array, file: string): void {
  if (bytes.length > limits.file) throw tooLarge(file)
  if (begins(bytes, zipMark)) return
  if (begins(bytes, oleMark)) throw contains(bytes, encryptedStream) ? passwordProtected(file) : oldFormat(file)
  throw new XlsxError(
    'XLSX_OTHER_FORMAT',
    file,
    { zh: '这不是 Excel 工作簿（.xlsx）。', en: 'This is no Excel workbook (.xlsx).' },
    { zh: '请提供 .xlsx 文件；CSV 文件请直接提供，不要改扩展名。', en: 'Give an .xlsx file; a CSV file is given as it is, without a new extension.' },
  )
}

/** The error for a file that is larger than is held in memory. */
export function tooLarge(file: string): XlsxError {
  return new XlsxError(
    'XLSX_TOO_LARGE',
    file,
    { zh: `文件超过 ${limits.file / 2 ** 20} MiB，超出处理上限。`, en: `The file is over ${limits.file / 2 ** 20} MiB, more than is read.` },
    { zh: '请按月份分成几个文件，或导出为 CSV。', en: 'Split it by month, or export it as CSV.' },
  )
}

function oldFormat(file: string): XlsxError {
  return new XlsxError(
    'XLSX_OLD_FORMAT',
    file,
    { zh: '这是旧版 Excel 工作簿（.xls），无法读取。', en: 'This is an old Excel workbook (.xls) and cannot be read.' },
    { zh: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再提供。', en: 'Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and give that file.' },
  )
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
