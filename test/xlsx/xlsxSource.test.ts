import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import { xlsxSource } from '../../src/xlsx/index.js'
import { csvOf } from './csvOf.js'
import { workbook } from './workbook.js'

const rowOf = (cells: string, row = 1): string => `<row r="${row}">${cells}</row>`
const cellOf = async (cell: string, parts: Omit<Parameters<typeof workbook>[0], 'rows'> = {}): Promise<string> =>
  (await csvOf(workbook({ rows: rowOf(cell), ...parts }))).replace(/\n$/, '')

describe('a cell', () => {
  it.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', '12.5'],
    ['a number with an exponent', '<c r="A1"><v>1.5E3</v></c>', '1500'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>路灯</t></is></c>', '路灯'],
    ['a rich inline text with a phonetic run', '<c r="A1" t="inlineStr"><is><r><t>东</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="1"><t>とう</t></rPh></is></c>', '东 京'],
    ['18 digits stored as text', '<c r="A1" t="inlineStr"><is><t>250912101108115409</t></is></c>', '250912101108115409'],
    ['a text with leading zeros', '<c r="A1" t="str"><v>0012</v></c>', '0012'],
    ['a true', '<c r="A1" t="b"><v>1</v></c>', 'true'],
    ['a false', '<c r="A1" t="b"><v>0</v></c>', 'false'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula with its last number', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula with its last text', '<c r="A1" t="str"><f>A2</f><v>是</v></c>', '是'],
    ['a formula whose text is blank', '<c r="A1" t="str"><f>A2</f><v></v></c><c r="B1"><v>1</v></c>', ',1'],
    ['a formula that nobody calculated', '<c r="A1"><f>A2</f></c>', '#N/A'],
    ['an ISO date', '<c r="A1" t="d"><v>2026-02-13T16:20:05</v></c>', '2026-02-13T16:20:05'],
    ['a quote and a comma', '<c r="A1" t="str"><v>a "b", c</v></c>', '"a ""b"", c"'],
    ['a line break', '<c r="A1" t="str"><v>一\n二</v></c>', '"一\n二"'],
    ['a semicolon', '<c r="A1" t="str"><v>a;b</v></c>', '"a;b"'],
    ['entities', '<c r="A1" t="str"><v>&lt;a&gt; &amp;amp; &#10;&#x4E00;</v></c>', '"<a> &amp; \n一"'],
    ['a CDATA section', '<c r="A1" t="str"><v><![CDATA[<a> & b]]></v></c>', '<a> & b'],
    ['an escaped line break', '<c r="A1" t="str"><v>一_x000D_\n二</v></c>', '"一\r\n二"'],
    ['an escaped escape', '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', '_x000D_'],
    ['names with a prefix', '<x:c r="A1" t="inlineStr"><x:is><x:t>路灯</x:t></x:is></x:c>', '路灯'],
    ['a cell without its reference', '<c><v>7</v></c>', '7'],
    ['attributes in another order and in single quotes', "<c t='str' s='0' r='A1'><v>a</v></c>", 'a'],
    ['a bracket in an attribute', '<c r="A1" cm="a>b" t="str"><v>a</v></c>', 'a'],
    ['a comment between', '<c r="A1" t="str"><!-- <v>b</v> --><v>a</v></c>', 'a'],
  ])('%s', async (_, cell, csv) => {
    expect(await cellOf(cell)).toBe(csv)
  })

  it('of shared text is that text without formats and phonetic runs', async () => {
    const sharedStrings = '<si><t>a</t></si><si><r><rPr><b/></rPr><t>东</t></r><r><t>京, "都"</t></r><rPh sb="0" eb="1"><t>とう</t></rPh><phoneticPr fontId="1"/></si>'
    expect(await cellOf('<c r="A1" t="s"><v>1</v></c>', { sharedStrings })).toBe('"东京, ""都"""')
  })

  it.each([
    ['14', '2026-02-13'],
    ['22', '2026-02-13 00:00'],
    ['0', '46066'],
  ])('of 46066 in format %s is %s', async (numFmtId, csv) => {
    expect(await cellOf('<c r="A1" s="1"><v>46066</v></c>', { cellXfs: `<xf numFmtId="0"/><xf numFmtId="${numFmtId}"/>` })).toBe(csv)
  })

  it('in a format of the workbook, counted from 1904, is that day', async () => {
    const parts = { numFmts: '<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>', cellXfs: '<xf numFmtId="164"/>', workbookPr: '<workbookPr date1904="1"/>' }
    expect(await cellOf('<c r="A1" s="0"><v>44604</v></c>', parts)).toBe('2026-02-13')
  })
})

describe('the rows of a sheet', () => {
  const cell = (reference: string, text = 'x'): string => `<c r="${reference}" t="str"><v>${text}</v></c>`

  it('keep their numbers: blank rows between are blank records', async () => {
    expect(await csvOf(workbook({ rows: rowOf(cell('A2'), 2) + rowOf(cell('A5'), 5) }))).toBe('\nx\n\n\nx\n')
  })

  it('without numbers follow one another', async () => {
    expect(await csvOf(workbook({ rows: '<row><c t="str"><v>a</v></c></row><row><c t="str"><v>b</v></c></row>' }))).toBe('a\nb\n')
  })

  it('shorter than the header are filled with blanks, styled and blank cells count as blank', async () => {
    const rows = rowOf(cell('A1') + cell('B1') + cell('C1')) + rowOf(`${cell('A2')}<c r="C2" s="0"/>`, 2) + rowOf('<c r="A3" s="0"/>', 3)
    expect(await csvOf(workbook({ rows }))).toBe('x,x,x\nx,,\n\n')
  })

  it('leave out a note beside the table, which has no header', async () => {
    const rows = rowOf(cell('A1')) + rowOf(cell('A2') + cell('B2') + cell('C2'), 2) + rowOf(cell('A3') + cell('E3', 'note'), 3)
    expect(await csvOf(workbook({ rows }))).toBe('x,,\nx,x,x\nx,,\n')
  })

  it('keep every column of a header with gaps, though a row of data is fuller', async () => {
    const rows = rowOf(cell('A1') + cell('F1')) + rowOf(['A2', 'B2', 'C2', 'D2'].map((each) => cell(each)).join(''), 2)
    expect(await csvOf(workbook({ rows }))).toBe('x,,,,,x\nx,x,x,x,,\n')
  })

  it('give the value of merged cells in the first of them', async () => {
    const files = { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rowOf(`${cell('A1', '明细')}<c r="B1" s="0"/>`)}${rowOf(cell('A2') + cell('B2'), 2)}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>` }
    expect(await csvOf(workbook({ rows: '', files }))).toBe('明细,\nx,x\n')
  })

  it('beyond column Z stand in their columns', async () => {
    expect(await csvOf(workbook({ rows: rowOf(cell('A1') + cell('AB1')) }))).toBe(`x${','.repeat(27)}x\n`)
  })

  it('are the same whatever was read of them before', async () => {
    const { open } = await xlsxSource('a.xlsx', workbook({ rows: rowOf(cell('A1')) }))
    const source = open('工单')
    for await (const chunk of source.chunks()) if (chunk.length > 0) break
    let text = ''
    for await (const chunk of source.chunks()) text += new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk)
    expect(text).toBe('\uFEFFx\n')
  })
})

describe('the sheets of a workbook', () => {
  const sheets = (tabs: string): Uint8Array =>
    workbook({
      rows: '',
      files: {
        'xl/workbook.xml': `<workbook><sheets>${tabs}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${['one', 'two', 'blank'].map((name) => `<Relationship Id="${name}" Type="x/worksheet" Target="worksheets/${name}.xml"/>`).join('')}<Relationship Id="chart" Type="x/chartsheet" Target="charts/one.xml"/></Relationships>`,
        'xl/worksheets/one.xml': '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>one</v></c></row></sheetData></worksheet>',
        'xl/worksheets/two.xml': '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>two</v></c></row></sheetData></worksheet>',
        'xl/worksheets/blank.xml': '<worksheet><sheetData/></worksheet>',
      },
    })

  it('are those that show and have cells; charts are none', async () => {
    const bytes = sheets('<sheet name="一" r:id="one"/><sheet name="图" r:id="chart"/><sheet name="空" r:id="blank"/><sheet name="藏" state="hidden" r:id="two"/>')
    expect((await xlsxSource('a.xlsx', bytes)).sheets).toEqual([{ name: '一' }])
  })

  it('include a hidden one that is named', async () => {
    const bytes = sheets('<sheet name="一" r:id="one"/><sheet name="藏" state="veryHidden" r:id="two"/>')
    expect(await csvOf(bytes, { sheet: '藏' })).toBe('two\n')
  })

  it('are named where one is asked for that is not there', async () => {
    await expect(xlsxSource('a.xlsx', sheets('<sheet name="A&amp;B" r:id="one"/>'), { sheet: '二' })).rejects.toThrow(/XLSX|no sheet called "二".*Its sheets are: A&B\./)
  })

  it('that are all blank are refused with XLSX_EMPTY', async () => {
    await expect(xlsxSource('a.xlsx', sheets('<sheet name="空" r:id="blank"/>'))).rejects.toMatchObject({ code: 'XLSX_EMPTY' })
  })
})

describe('a workbook in an audit', () => {
  const header = ['来件编号', '来件渠道', '收到时间', '响应时间']
  const texts = (cells: readonly string[], row: number): string => rowOf(cells.map((text, index) => `<c r="${'ABCD'[index]}${row}" t="str"><v>${text}</v></c>`).join(''), row)
  const bytes = workbook({
    rows: texts(['诉求明细'], 1) + texts(header, 3) + texts(['1', '短信', '2026-03-02 09:00:00', '2026-03-02 09:03:00'], 4) + rowOf('<c r="A6" t="str"><v>2</v></c><c r="B6" t="str"><v>短信</v></c><c r="C6" s="1"><v>46083.375</v></c><c r="D6" s="1"><v>46083.5</v></c>', 6),
    cellXfs: '<xf numFmtId="0"/><xf numFmtId="22"/>',
  })

  it('gives the verdicts of the same rows as CSV, with the row numbers of Excel', async () => {
    const { open } = await xlsxSource('来件.xlsx', bytes)
    const report = await audit([{ source: open('工单') }], { asOf: '2026-03-31' })
    const rule = report.rules.find(({ id }) => id === 'message-answered-in-time')!
    expect(rule.targets).toMatchObject({ total: 2, passed: 1, failed: 1 })
    expect(rule.samples.map(({ locator }) => locator)).toEqual([expect.objectContaining({ file: '来件.xlsx', row: 6 })])
  })

  it('is the same from bytes and from a source of them', async () => {
    const { open } = await xlsxSource('来件.xlsx', bytesInMemory('来件.xlsx', bytes))
    expect(open('工单').workbook).toEqual(bytes)
  })
})
