import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { expandedFiles } from '../../src/cli/expandedFiles.js'
import { inputNames } from '../../src/cli/inputNames.js'
import { naturalOrder } from '../../src/cli/naturalOrder.js'
import { temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const place = (...names: string[]): string => path.join(folder, ...names)
for (const below of ['东区', '西区/三月', 'out']) mkdirSync(place(below), { recursive: true })
const contents: Readonly<Record<string, string>> = {
  '东区/m10.csv': '', '东区/m2.CSV': '', '东区/m1.xlsx': '', '东区/~$m1.xlsx': '', '东区/.hidden.csv': '', '东区/说明.docx': '',
  '西区/三月/[b].ndjson': '', '西区/list.json': ' \n[{"a":1}]', '西区/map.json': '{"columns":{}}', 'out/findings.csv': '',
}
for (const [name, content] of Object.entries(contents)) writeFileSync(place(name), content)
const found = async (...given: string[]): Promise<string[]> =>
  (await expandedFiles(given.map((each) => place(each)), place('out'))).map((file) => path.relative(folder, path.resolve(file)))

describe('expandedFiles', () => {
  it('takes all tables of a folder and those below, m2 before m10, without the outputs, hidden files, locks of Excel and other files', async () => {
    expect(await found('.')).toEqual(['东区/m1.xlsx', '东区/m2.CSV', '东区/m10.csv', '西区/list.json', '西区/三月/[b].ndjson'])
  })

  it('takes what a pattern fits, whatever case the ending is in', async () => {
    expect(await found('东区/*.csv')).toEqual(['东区/m2.CSV', '东区/m10.csv'])
    expect(await found('**/*.{ndjson,json}')).toEqual(['西区/list.json', '西区/三月/[b].ndjson'])
  })

  it('takes a file that is named for itself: one with brackets in its name, one in the output folder, one that is not there', async () => {
    expect(await found('西区/三月/[b].ndjson', 'out/findings.csv', 'none.csv')).toEqual(['西区/三月/[b].ndjson', 'out/findings.csv', 'none.csv'])
  })

  it('refuses a folder without tables and a pattern that fits nothing, and says what could be read', async () => {
    await expect(found('out')).rejects.toMatchObject({ code: 'NO_FILES_FOUND', text: { zh: expect.stringContaining('文件夹及其下级中没有可审核的数据文件') as string } })
    await expect(found('东区/*.tsv')).rejects.toMatchObject({ code: 'NO_FILES_FOUND', text: { en: expect.stringContaining('no file that can be audited fits it') as string } })
  })
})

describe('naturalOrder', () => {
  it.each([
    ['m2', 'm10', -1],
    ['m10', 'm9a', 1],
    ['2026-2', '2026-02', 1],
    ['a', 'a1', -1],
    ['9'.repeat(30), `1${'0'.repeat(30)}`, -1],
    ['x', 'x', 0],
  ])('%s against %s is %d', (left, right, sign) => {
    expect(Math.sign(naturalOrder(left, right))).toBe(sign)
    expect(Math.sign(naturalOrder(right, left))).toBe(0 - sign)
  })
})

describe('inputNames', () => {
  it('names files by as many last parts as tell them apart', () => {
    expect(inputNames(['/in/east/1/m.csv', '/in/west/1/m.csv', '/in/west/2/m.csv', '/in/calls.csv'])).toEqual(['east/1/m.csv', 'west/1/m.csv', '2/m.csv', 'calls.csv'])
  })

  it('refuses the same file under two spellings', () => {
    expect(() => inputNames(['/in/a.csv', '/in/b/../a.csv'])).toThrow(expect.objectContaining({ code: 'FILE_GIVEN_TWICE' }) as Error)
  })
})
