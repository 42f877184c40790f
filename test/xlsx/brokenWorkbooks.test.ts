import { deflateSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { xlsxSource, XlsxError } from '../../src/xlsx/index.js'
import { inflatedChunks } from '../../src/xlsx/zip/inflatedChunks.js'
import { limits } from '../../src/xlsx/zip/limits.js'
import { zipEntries } from '../../src/xlsx/zip/zipEntries.js'
import { csvOf } from './csvOf.js'
import { workbook } from './workbook.js'

const good = workbook({ rows: '<row r="1"><c r="A1" t="str"><v>张三</v></c></row>' })

async function refusal(bytes: Uint8Array): Promise<XlsxError> {
  try {
    await csvOf(bytes)
  } catch (error) {
    if (error instanceof XlsxError) return error
    throw error
  }
  throw new Error('it was read')
}

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
const ole = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(64).fill(0), ...utf16(stream)])
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])))

/** The bytes with another value at the place of a signature's record. */
function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice()
  change(new DataView(copy.buffer))
  return copy
}

function placeOf(bytes: Uint8Array, text: string, from = 0): number {
  const place = Buffer.from(bytes).indexOf(text, from)
  if (place < 0) throw new Error(`${text} does not occur`)
  return place
}

describe('what is no workbook', () => {
  it.each([
    ['a CSV file', strToU8('工单编号,来电时间\n'), 'XLSX_OTHER_FORMAT', /no Excel workbook/],
    ['nothing', new Uint8Array(), 'XLSX_OTHER_FORMAT', /no Excel workbook/],
    ['an old workbook', ole('Workbook'), 'XLSX_OLD_FORMAT', /\.xls\) .* save it as "Excel Workbook \(\.xlsx\)"/],
    ['a workbook with a password', ole('EncryptedPackage'), 'XLSX_PASSWORD', /password .* take the password away/],
    ['a binary workbook', zipSync({ '_rels/.rels': strToU8('<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'), 'xl/workbook.bin': new Uint8Array(4) }), 'XLSX_OTHER_FORMAT', /\.xlsb/],
    ['an OpenDocument sheet', zip('mimetype', 'content.xml'), 'XLSX_OTHER_FORMAT', /OpenDocument/],
    ['a document of Word', zip('word/document.xml'), 'XLSX_OTHER_FORMAT', /Word/],
    ['an archive of CSV files', zip('工单.csv'), 'XLSX_OTHER_FORMAT', /Unpack it/],
  ])('%s is refused, with what to do', async (_, bytes, code, message) => {
    const error = await refusal(bytes)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error.text.zh).toMatch(/^a\.xlsx：.+。请.+。$/)
  })
})

describe('a damaged workbook', () => {
  it('cut short anywhere is refused and never read in part', async () => {
    for (let length = 4; length < good.length; length += 37) expect((await refusal(good.subarray(0, length))).code).toBe('XLSX_BROKEN')
  })

  it('with any bit of its sheet changed is refused or reads the same', async () => {
    const start = placeOf(good, 'xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
    const before = await csvOf(good)
    for (let bit = 0; bit < 8 * 60; bit++) {
      const bytes = good.slice()
      bytes[start + (bit >> 3)]! ^= 1 << (bit & 7)
      const read = await csvOf(bytes).catch((error: unknown) => error)
      if (typeof read === 'string') expect(read).toBe(before)
      else expect(read).toBeInstanceOf(XlsxError)
    }
  })

  it.each([
    ['a part with a password', (view: DataView, bytes: Uint8Array) => { view.setUint16(placeOf(bytes, 'PK\u0001\u0002') + 8, 1, true) }, 'XLSX_PASSWORD'],
    ['a part in another compression', (view: DataView, bytes: Uint8Array) => { view.setUint16(placeOf(bytes, 'PK\u0001\u0002') + 10, 12, true) }, 'XLSX_BROKEN'],
    ['a part that begins outside the file', (view: DataView, bytes: Uint8Array) => { view.setUint32(placeOf(bytes, 'PK\u0001\u0002') + 42, 99_999, true) }, 'XLSX_BROKEN'],
    ['a directory outside the file', (view: DataView, bytes: Uint8Array) => { view.setUint32(bytes.length - 6, 99_999, true) }, 'XLSX_BROKEN'],
  ])('with %s is refused', async (_, change, code) => {
    expect((await refusal(changed(good, (view) => { change(view, good) }))).code).toBe(code)
  })

  it.each([
    ['a sheet without an end', '<worksheet><sheetData><row r="1">'],
    ['a tag without an end', '<worksheet><sheetData></sheetData'],
    ['a document type', '<!DOCTYPE a [<!ENTITY a "aaaaaaaa">]><worksheet><sheetData/></worksheet>'],
    ['rows out of order', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ['cells out of order', '<worksheet><sheetData><row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row></sheetData></worksheet>'],
    ['a column beyond the last', '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'],
    ['a text that is not there', '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>'],
  ])('with %s is refused with XLSX_BROKEN', async (_, sheet) => {
    expect((await refusal(workbook({ rows: '', files: { 'xl/worksheets/sheet1.xml': sheet } }))).code).toBe('XLSX_BROKEN')
  })

  it('in UTF-16 is refused, not read as blank', async () => {
    const sheet = `\uFEFF<worksheet><sheetData/></worksheet>`
    const files = zipSync({ 'xl/workbook.xml': Uint8Array.from([0xff, 0xfe, ...utf16(sheet)]) })
    expect((await refusal(files)).code).toBe('XLSX_BROKEN')
  })

  it('says nothing of its cells', async () => {
    const bytes = workbook({ rows: '<row r="1"><c r="B1" t="str"><v>13812345678</v></c><c r="A1" t="str"><v>13812345678</v></c></row>' })
    expect((await refusal(bytes)).message).not.toContain('138')
  })
})

describe('an archive that inflates without end', () => {
  it(`is refused from ${limits.ratio} times its size on`, async () => {
    const row = '<row><c t="str"><v>是</v></c></row>'
    const rows = row.repeat(Math.ceil(limits.ratioFrom / row.length))
    const error = await refusal(workbook({ rows }))
    expect(error.code).toBe('XLSX_TOO_LARGE')
    expect(error.message).toMatch(/sheet1\.xml inflates to over 200 times its size/)
  })

  it('is refused before it is in memory, whatever size its directory states', () => {
    const sheet = 'xl/worksheets/sheet1.xml'
    const bomb = changed(zipSync({ [sheet]: new Uint8Array(64 * 2 ** 20) }), (view) => {
      view.setUint32(placeOf(new Uint8Array(view.buffer), 'PK\u0001\u0002') + 24, 1, true)
    })
    const [entry] = zipEntries(bomb, 'bomb.xlsx')
    expect(entry!.size).toBe(1)
    let inflated = 0
    expect(() => {
      for (const chunk of inflatedChunks(bomb, entry!, 'bomb.xlsx')) inflated += chunk.length
    }).toThrow(/over 200 times its size/)
    expect(inflated).toBeLessThanOrEqual(limits.ratioFrom)
  })

  it('of honest size is read: 100,000 rows that are all alike', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>是</v></c></row>`).join('')
    expect((await csvOf(workbook({ rows }))).length).toBe(200_000)
    expect(deflateSync(strToU8(rows)).length * limits.ratio).toBeGreaterThan(rows.length)
  })
})

it('a source longer than the limit is refused without being gathered', async () => {
  const chunk = new Uint8Array(64 * 2 ** 20)
  const endless = { name: 'a.xlsx', async *chunks() { for (;;) yield chunk } }
  await expect(xlsxSource('a.xlsx', endless)).rejects.toMatchObject({ code: 'XLSX_TOO_LARGE' })
})
