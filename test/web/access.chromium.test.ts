import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages, temporaryFolder } from '../cli/runCli.js'
import { builtPage } from './builtPage.js'
import { closeBrowser, hasChromium, OfflinePage } from './offlinePage.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A browser on a busy machine can miss a moment; what fails three times is at fault.
describe.skipIf(!hasChromium)('everybody can use the offline page', { retry: 2 }, () => {
  let file: string
  const open = (options?: Parameters<typeof OfflinePage.open>[1]): Promise<OfflinePage> => OfflinePage.open(file, options)

  beforeAll(async () => {
    file = await builtPage(folder)
    writeFileSync(inFolder('messages.csv'), messages)
    writeFileSync(inFolder('unknown.csv'), 'a1,b2,c3\n1,x,2026-03-02\n')
  })
  afterAll(closeBrowser)

  it.each([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('axe finds nothing in %s on %s: empty, with an error, while columns are mapped, with the report', async (locale, colorScheme) => {
    const page = await open({ locale })
    await page.page.emulateMedia({ colorScheme })
    expect(await page.page.getAttribute('html', 'lang')).toBe(locale)
    expect(await violations(page)).toEqual([])
    await page.page.click('#start')
    expect(await violations(page)).toEqual([])
    await page.choose(inFolder('messages.csv'), inFolder('unknown.csv'))
    await page.page.click('#more-options')
    await page.page.setInputFiles('#waivers-file', inFolder('messages.csv'))
    await page.page.waitForSelector('#choices [role=alert]')
    expect(await violations(page)).toEqual([])
    await page.page.click('#file-2-remove')
    await page.giveAsOf('2026-03-04')
    await page.audit()
    await tryChange(page)
    expect(await violations(page)).toEqual([])
  })

  it('from the first to the last step by keyboard alone', async () => {
    const { page, ...rest } = await keyboardPage()
    // Listened to from the start: a dialogue that opens before anybody listens is the browser's own.
    page.page.on('filechooser', (chooser) => void chooser.setFiles(inFolder('messages.csv')))
    await rest.tabTo('choose-files')
    await page.page.keyboard.press('Enter')
    await page.page.waitForSelector('.mapping')
    expect(await rest.focused()).toBe('choose-files')
    await rest.tabTo('profile')
    await rest.tabTo('as-of-given')
    await page.page.keyboard.press('ArrowDown')
    expect(await page.page.isChecked('#as-of-now')).toBe(true)
    await rest.tabTo('start')
    await page.page.keyboard.press('Enter')
    await page.page.waitForSelector('#report')
    expect(await rest.focused()).toBe('result-title')
    await rest.tabTo('save-report.json')
    const [download] = await Promise.all([page.page.waitForEvent('download'), page.page.keyboard.press('Enter')])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ receipt: { asOfGiven: false } })
    expect(page.complaints).toEqual([])
  })

  it('the first key leads past the header', async () => {
    const { page, focused } = await keyboardPage()
    await page.page.keyboard.press('Tab')
    expect(await page.page.evaluate(() => document.activeElement?.textContent)).toBe('跳到主要内容')
    await page.page.keyboard.press('Enter')
    expect(await focused()).toBe('main')
  })

  it('the focus goes on where a removed file stood', async () => {
    const { page, focused } = await keyboardPage()
    await page.choose(inFolder('messages.csv'), inFolder('unknown.csv'))
    await page.page.click('#file-1-remove')
    expect(await focused()).toBe('file-2-remove')
    await page.page.keyboard.press('Enter')
    expect(await focused()).toBe('choose-files')
    await page.told('已移除 unknown.csv。')
  })

  it.each([320, 390])('at %d pixels nothing is wider than the screen, while columns are mapped and with the report', async (width) => {
    const page = await open({ width })
    const overflow = (): Promise<number> => page.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.choose(inFolder('messages.csv'), inFolder('unknown.csv'))
    await page.page.click('#file-1-0-mapping')
    await page.page.click('#more-options')
    await page.page.setInputFiles('#waivers-file', inFolder('messages.csv'))
    await page.page.waitForSelector('#choices [role=alert]')
    expect(await overflow()).toBe(0)
    await page.page.click('#file-2-remove')
    await page.giveAsOf('2026-03-04')
    await page.audit()
    await tryChange(page)
    expect(await overflow()).toBe(0)
  })

  it('speaks Chinese where the browser speaks neither language', async () => {
    const page = await open({ locale: 'de-DE' })
    expect(await page.page.getAttribute('html', 'lang')).toBe('zh-CN')
  })

  it('keeps what was chosen when the language changes', async () => {
    const page = await open()
    await page.choose(inFolder('messages.csv'))
    await page.giveAsOf('2026-03-04', '12:30')
    await page.page.check('#reveal')
    await page.page.click('#language-en')
    expect(await page.text('.table > p')).toBe('Message; header in row 1; 4 columns mapped, 0 not read.')
    expect(await page.page.inputValue('#asOfDay')).toBe('2026-03-04')
    expect(await page.page.inputValue('#asOfTime')).toBe('12:30')
    expect(await page.page.isChecked('#reveal')).toBe(true)
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('language-en')
  })

  /** A limit that fails messages which passed, in the section that is folded until then. */
  async function tryChange({ page }: OfflinePage): Promise<void> {
    await page.click('#impact-summary')
    await page.selectOption('#setting-1-parameter', 'message-limit')
    await page.fill('#setting-1-amount', '2')
    await page.click('#add-setting')
    await page.click('#setting-2-remove')
    await page.click('#start-impact')
    await page.waitForSelector('#impactResult table')
  }

  it('describes and tries a change by keyboard alone', async () => {
    const { page, focused, tabTo } = await keyboardPage()
    await page.choose(inFolder('messages.csv'))
    await page.giveAsOf('2026-03-04')
    await tabTo('impact-summary')
    await page.page.keyboard.press('Enter')
    await tabTo('setting-1-parameter')
    for (let presses = 0; presses < 60 && (await page.page.inputValue('#setting-1-parameter')) !== 'message-limit'; presses++) await page.page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('setting-1-parameter')
    await tabTo('setting-1-amount')
    await page.page.keyboard.type('2')
    await tabTo('start-impact')
    await page.page.keyboard.press('Enter')
    await page.page.waitForSelector('#impactResult table')
    expect(await focused()).toBe('impact-title')
    expect(await page.text('#impactResult li')).toBe('短信及其他媒体响应时限 (message-limit): 3 分钟 → 2 分钟')
  })

  async function keyboardPage() {
    const page = await open()
    const focused = (): Promise<string | undefined> => page.page.evaluate(() => document.activeElement?.id)
    const tabTo = async (id: string): Promise<void> => {
      for (let presses = 0; presses < 60 && (await focused()) !== id; presses++) await page.page.keyboard.press('Tab')
      expect(await focused()).toBe(id)
    }
    return { page, focused, tabTo }
  }
})

/** What axe finds: rule and elements. The report in its frame has tests of its own, and no script may run there. */
async function violations({ page }: OfflinePage): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axeSource)
  const results = await page.evaluate(() => (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({ iframes: false }))
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`)
}
