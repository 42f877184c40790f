import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Mapping } from '../../src/ingest/mapping.js'
import { projectRoot, runCli, temporaryFolder } from '../cli/runCli.js'
import { builtPage } from './builtPage.js'
import { closeBrowser, comparable, hasChromium, OfflinePage } from './offlinePage.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)

/** An export of which no header is known. */
const unknown = ['导出结果,,,', 'c1,c2,c3,c4', '1,13812345678,2026-03-02 09:00:00,2026-03-02 09:00:09', '2,张三,2026-03-02 09:00:00,2026-03-02 09:00:40', ''].join('\n')

// A browser on a busy machine can miss a moment; what fails three times is at fault.
describe.skipIf(!hasChromium)('mapping columns on the offline page', { retry: 2 }, () => {
  let file: string
  let page: OfflinePage
  const first = '#file-1-0'
  const field = (column: number): string => `${first}-field-${column}`

  beforeAll(async () => {
    file = await builtPage(folder)
    writeFileSync(inFolder('switch.csv'), unknown)
  })
  beforeEach(async () => {
    await page?.close()
    page = await OfflinePage.open(file)
    await page.choose(inFolder('switch.csv'))
  })
  afterAll(closeBrowser)

  const chooseField = async (column: number, name: string): Promise<void> => {
    await page.page.selectOption(field(column), name)
    await page.page.waitForFunction(([id, value]) => document.querySelector<HTMLSelectElement>(id!)?.value === value, [field(column), name])
  }

  /** Maps the export by drop-downs alone. */
  async function mapCalls(): Promise<void> {
    await page.page.selectOption(`${first}-record`, 'call')
    await page.page.waitForSelector(`${field(0)}:enabled`)
    await chooseField(0, 'callId')
    await chooseField(2, 'offeredAt')
    await chooseField(3, 'answeredAt')
    await page.page.locator('.table > p').filter({ hasText: '来电；表头在第 2 行；已对应 3 列，不读取 1 列。' }).waitFor()
  }

  it('opens by itself where no header is known, in the words of the command line', async () => {
    expect(await page.page.locator('details.mapping').getAttribute('open')).toBe('')
    const { stderr } = runCli(['audit', inFolder('switch.csv')])
    expect(`hotline-spec: ${await page.page.locator('.table .problem p').first().innerText()}`).toBe(stderr.trim())
    expect(await page.page.locator('.mapping .note').first().innerText()).toContain('暂按第 2 行处理')
  })

  it('shows the first rows masked until somebody asks for them', async () => {
    const cells = page.page.locator('.columns tr').nth(2).locator('td').first()
    expect((await cells.innerText()).split('\n')).toEqual(['138＊＊＊', '＊＊＊[1-20]'])
    await page.page.check(`${first}-show`)
    expect((await cells.innerText()).split('\n')).toEqual(['13812345678', '张三'])
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('file-1-0-show')
  })

  it('by drop-down makes an export auditable; the saved mapping gives the same report at the command line', async () => {
    await mapCalls()
    await page.giveAsOf('2026-03-03')
    const report = await page.audit()
    expect(report.rules.find(({ id }) => id === 'call-answered-in-time')!.targets).toMatchObject({ passed: 1, failed: 1 })
    const saved = await page.savedPath(`${first}-save`, 'switch.mapping.json')
    writeFileSync(inFolder('saved.json'), readFileSync(saved))
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toEqual({ record: 'call', headerRow: 2, columns: { c1: 'callId', c3: 'offeredAt', c4: 'answeredAt' } })
    const { stdout, stderr } = runCli(['audit', inFolder('switch.csv'), '--record', 'call', '--map', inFolder('saved.json'), '--as-of', '2026-03-03', '--json'])
    expect(stderr).toBe('')
    expect(comparable(await page.saved('report.json'))).toBe(comparable(stdout))
  })

  it('takes a field from the column that had it, since a field has one source', async () => {
    await mapCalls()
    await chooseField(1, 'callId')
    await page.page.waitForSelector(`${field(0)} option[value=""]:checked`, { state: 'attached' })
    await page.page.locator('.table > p').filter({ hasText: '已对应 3 列' }).waitFor()
  })

  it('loads a mapping that was saved, and forgets it on request', async () => {
    const mapping: Mapping = { record: 'call', headerRow: 2, columns: { c1: 'callId', c3: 'offeredAt', c4: 'answeredAt', c2: null } }
    writeFileSync(inFolder('own.json'), JSON.stringify(mapping))
    await page.page.setInputFiles(`${first}-load`, inFolder('own.json'))
    await page.told('已载入 own.json。')
    expect(await page.page.inputValue(field(2))).toBe('offeredAt')
    await page.page.click(`${first}-reset`)
    await page.page.waitForSelector('.table .problem')
    expect(await page.page.inputValue(`${first}-record`)).toBe('')
  })

  it.each([
    ['no JSON', '{"columns": ', '不符合 JSON 格式'],
    ['a member that does not exist', '{"colums": {}}', '文件 中没有 "colums" 这一项'],
    ['a member of another kind', '{"headerRow": "2"}', 'headerRow 应为数字'],
  ])('refuses a mapping with %s beside the button, and keeps what was there', async (_, text, words) => {
    writeFileSync(inFolder('wrong.json'), text)
    await page.page.setInputFiles(`${first}-load`, inFolder('wrong.json'))
    expect(await page.page.locator('.mapping [role=alert]').innerText()).toContain(words)
    await mapCalls()
    expect(await page.page.locator('.mapping [role=alert]').count()).toBe(0)
  })

  it('keeps what a known export is known by when one of its columns is changed', async () => {
    const header = 'REC_ID,CREATE_TIME,EVENT_PROPERTY_NAME,EVENT_SRC_NAME,DISPOSE_UNIT_NAME,INTIME_ARCHIVE_NUM,OVERTIME_ARCHIVE_NUM,EVENT_TYPE_NAME,OCCUR_PLACE'
    writeFileSync(inFolder('open-data.csv'), `${header}\n1,2018-03-01 10:00:00,投诉,12345,某局,1,-,市容,某路\n`)
    await page.choose(inFolder('switch.csv'), inFolder('open-data.csv'))
    const card = page.page.locator('.file').filter({ hasText: 'open-data.csv' })
    await card.locator('summary').click()
    await card.locator('select[aria-label*="EVENT_TYPE_NAME"]').selectOption('title')
    await card.locator('p').filter({ hasText: '已对应 8 列，不读取 1 列' }).waitFor()
    const id = await card.locator('summary').getAttribute('id')
    const saved = JSON.parse(readFileSync(await page.savedPath(`#${id!.replace('-mapping', '-save')}`, 'open-data.mapping.json'), 'utf8')) as Mapping
    expect(saved.columns).toMatchObject({ REC_ID: 'orderId', EVENT_TYPE_NAME: 'title', INTIME_ARCHIVE_NUM: { field: 'onTime', values: { '1': 'true', '0': 'false', '-': null } }, OVERTIME_ARCHIVE_NUM: null })
  })

  it('asks for the record type where a header fits two, and audits once it is chosen', async () => {
    writeFileSync(inFolder('two.csv'), '编号,类型\n1,a\n')
    await page.choose(inFolder('switch.csv'), inFolder('two.csv'))
    const card = page.page.locator('.file').filter({ hasText: 'two.csv' })
    expect(await card.locator('.problem').innerText()).toContain('在本页：在“记录类型”中选择。')
    await card.locator('select[id$=-record]').selectOption('activity')
    await card.locator('p').filter({ hasText: '示范项目活动；表头在第 1 行' }).waitFor()
    expect(await card.locator('.problem').count()).toBe(0)
  })

  it('says which encoding fits where a wrong one is chosen', async () => {
    await page.choose(inFolder('switch.csv'), path.join(projectRoot, 'docs/examples/messages.csv'))
    const card = page.page.locator('.file').filter({ hasText: 'messages.csv' })
    await card.locator('select[id$=-encoding]').selectOption('utf-16le')
    await card.locator('.problem').waitFor()
    expect(await card.locator('.problem').innerText()).toContain('按 utf-8 编码则可以')
  })
})
