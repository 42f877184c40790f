import { Inflate } from 'fflate'
import { brokenWorkbook, XlsxError } from '../xlsxError.js'
import { crc32 } from './crc32.js'
import { limits } from './limits.js'
import type { ZipEntry } from './zipEntries.js'

const localSignature = 0x04034b50
const localHeaderLength = 30
const stored = 0
const deflated = 8
/** Compressed bytes taken at a time: inflated to the utmost, a piece comes to 16 MiB. */
const pieceLength = 1 << 14

/**
 * The bytes of a part of an archive, inflated piece by piece. Size and CRC-32 are checked where it is read to its end.
 *
 * @param file What messages call the workbook.
 * @param limit Bytes that the part may inflate to.
 * @throws XlsxError where the part is encrypted, damaged or too large.
 */
export function* inflatedChunks(bytes: Uint8Array, entry: ZipEntry, file: string, limit: number = limits.part): Generator<Uint8Array, void> {
  const compressed = compressedBytes(bytes, entry, file)
  let size = 0
  let crc = 0
  for (const chunk of entry.method === stored ? [compressed] : inflated(compressed, entry, file)) {
    size += chunk.length
    assertSize(size, entry, limit, file)
    crc = crc32(crc, chunk)
    yield chunk
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry, file)
}

function compressedBytes(bytes: Uint8Array, entry: ZipEntry, file: string): Uint8Array {
  if (entry.isEncrypted) throw passwordProtected(file)
  const { offset } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isInside = offset + localHeaderLength <= bytes.length && view.getUint32(offset, true) === localSignature
  if (!isInside || (entry.method !== stored && entry.method !== deflated)) throw damaged(entry, file)
  const start = offset + localHeaderLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + entry.compressedSize > bytes.length) throw damaged(entry, file)
  return bytes.subarray(start, start + entry.compressedSize)
}

function* inflated(compressed: Uint8Array, entry: ZipEntry, file: string): Generator<Uint8Array, void> {
  const out: Uint8Array[] = []
  const inflate = new Inflate((chunk) => out.push(chunk))
  for (let at = 0; at < compressed.length; at += pieceLength) {
    try {
      inflate.push(compressed.subarray(at, at + pieceLength), at + pieceLength >= compressed.length)
    } catch {
      throw damaged(entry, file)
    }
    yield* out
    out.length = 0
  }
}

function assertSize(size: number, entry: ZipEntry, limit: number, file: string): void {
  const isBomb = size > limits.ratioFrom && size > entry.compressedSize * limits.ratio
  if (size <= limit && !isBomb) return
  const [zh, en] = isBomb
    ? [`解压后超过压缩大小的 ${limits.ratio} 倍`, `inflates to over ${limits.ratio} times its size`]
    : [`解压后超过 ${mebibytes(limit)} MiB`, `inflates to over ${mebibytes(limit)} MiB`]
  throw new XlsxError(
    'XLSX_TOO_LARGE',
    file,
    { zh: `其中的 ${entry.name} ${zh}，超出处理上限。`, en: `Its part ${entry.name} ${en}, more than is read.` },
    { zh: '请确认文件来源可靠，按月份分成几个文件，或导出为 CSV。', en: 'Check where the file comes from; split it by month, or export it as CSV.' },
  )
}

function mebibytes(bytes: number): number {
  return bytes / 2 ** 20
}

function damaged(entry: ZipEntry, file: string): XlsxError {
  return brokenWorkbook(file, { zh: `其中的 ${entry.name} 无法解压或校验不符`, en: `its part ${entry.name} cannot be inflated or does not match its checksum` })
}

/** The error for a workbook that only its password opens. */
export function passwordProtected(file: string): XlsxError {
  return new XlsxError(
    'XLSX_PASSWORD',
    file,
    { zh: '工作簿设有打开密码，无法读取。', en: 'The workbook is protected by a password and cannot be read.' },
    { zh: '请用 Excel 或 WPS 打开，取消密码（文件 - 信息 - 保护工作簿），另存后再提供。', en: 'Open it in Excel or WPS, take the password away (File - Info - Protect Workbook), save it and give that file.' },
  )
}
