import { inflateRawSync } from 'node:zlib'

/**
 * The rows of the first sheet of an .xlsx workbook, as texts by the letter of their column. Shared strings and plain numbers only,
 * which is all that the measured workbook holds.
 */
export function readSheet(workbook: Buffer): readonly ReadonlyMap<string, string>[] {
  const strings = [...memberText(workbook, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => plainText(item!))
  const rows = [...memberText(workbook, 'xl/worksheets/sheet1.xml').matchAll(/<row[^>]*>(.*?)<\/row>/gs)]
  return rows.map(([, row]) => {
    const cells = row!.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(?:<v>(.*?)<\/v>)?/gs)
    return new Map([...cells].map(([, column, attributes, value = '']) => [column!, attributes!.includes('t="s"') ? strings[Number(value)]! : value]))
  })
}

function plainText(item: string): string {
  const text = [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, part]) => part).join('')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** A member of a zip file, found by the central directory (APPNOTE 4.3.12): local headers may leave the sizes out. */
function memberText(zip: Buffer, name: string): string {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let entry = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(entry + 28)
    if (zip.toString('utf8', entry + 46, entry + 46 + nameLength) === name) return inflated(zip, entry)
    entry += 46 + nameLength + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32)
  }
  throw new Error(`The workbook has no ${name}. Give a workbook as Excel writes it.`)
}

function inflated(zip: Buffer, entry: number): string {
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const bytes = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  return (zip.readUInt16LE(entry + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')
}
