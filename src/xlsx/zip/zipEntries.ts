import { brokenWorkbook } from '../xlsxError.js'

/** A part of an archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated; nothing else occurs in workbooks. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}

const endSignature = 0x06054b50
const end64Signature = 0x06064b50
const locator64Signature = 0x07064b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 0xffff
/** A 32-bit member of this value stands for one in the ZIP64 extra field. */
const in64 = 0xffffffff
const extra64 = 0x0001

const noDirectory = { zh: '文件不完整，缺少 ZIP 目录', en: 'it is cut short; the directory of the ZIP archive is missing' }
const brokenDirectory = { zh: 'ZIP 目录无法读取', en: 'the directory of the ZIP archive cannot be read' }

/**
 * The parts of a ZIP archive, by its directory (APPNOTE 4.3.12 to 4.3.16, ZIP64 included).
 *
 * The directory and not the local headers counts: writers that stream leave the sizes in the latter blank.
 *
 * @param file What messages call it.
 * @throws XlsxError (`XLSX_BROKEN`) where there is no directory or it points outside the file.
 */
export function zipEntries(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) throw brokenWorkbook(file, noDirectory)
  try {
    return readDirectory(view, bytes, end)
  } catch (error) {
    if (error instanceof RangeError) throw brokenWorkbook(file, brokenDirectory)
    throw error
  }
}

/** The record that ends an archive stands last, but for a comment. */
function endOf(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= earliest; at--) if (view.getUint32(at, true) === endSignature) return at
  return -1
}

function readDirectory(view: DataView, bytes: Uint8Array, end: number): ZipEntry[] {
  const { count, offset } = directoryAt(view, end)
  const decoder = new TextDecoder()
  const entries: ZipEntry[] = []
  let at = offset
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw new RangeError('no entry where the directory has one')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const nameStart = at + 46
    const extraStart = nameStart + nameLength
    const extra = extraOf(view, extraStart, extraStart + extraLength)
    const size = sizeAt(view, at + 24, extra)
    const compressedSize = sizeAt(view, at + 20, extra)
    entries.push({
      name: decoder.decode(bytes.subarray(nameStart, extraStart)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      offset: sizeAt(view, at + 42, extra),
    })
    at = extraStart + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

function directoryAt(view: DataView, end: number): { count: number; offset: number } {
  const count = view.getUint16(end + 10, true)
  const offset = view.getUint32(end + 16, true)
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return { count, offset }
  const end64 = number64(view, locator + 8)
  if (view.getUint32(end64, true) !== end64Signature) throw new RangeError('no ZIP64 record where the locator has one')
  return { count: number64(view, end64 + 32), offset: number64(view, end64 + 48) }
}

/** The 64-bit values of an entry, in the order in which its 32-bit members refer to them. */
function extraOf(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; ) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === extra64) {
      return Array.from({ length: Math.floor(Math.min(length, 24) / 8) }, (_, index) => number64(view, at + 4 + index * 8))
    }
    at += 4 + length
  }
  return []
}

/** A size or an offset; the members come in the order size, compressed size, offset, and each takes the next 64-bit value. */
function sizeAt(view: DataView, at: number, extra: number[]): number {
  const value = view.getUint32(at, true)
  if (value !== in64) return value
  const large = extra.shift()
  if (large === undefined) throw new RangeError('a ZIP64 value is missing')
  return large
}

function number64(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true))
  if (!Number.isSafeInteger(value)) throw new RangeError('a ZIP64 value lies beyond any file')
  return value
}
