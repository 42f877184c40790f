import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serveSite } from './siteServer.js'

const executablePath = '/usr/bin/chromium'
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A browser on a busy machine can miss a moment; what fails three times is at fault.
describe.skipIf(!existsSync(executablePath))('the site in a browser', { retry: 2 }, () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveSite>>
  let complaints: string[] = []

  beforeAll(async () => {
    site = await serveSite()
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  afterEach(async () => {
    const told = complaints
    complaints = []
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(told).toEqual([])
  })

  async function open(address: string, { width = 1280, colorScheme = 'light' }: { readonly width?: number; readonly colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
    // A zone far from that of the records: the site may not read its clock for theirs.
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'zh-CN', timezoneId: 'America/Sao_Paulo' })
    context.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && !/^(?:blob|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${site.origin}${address}`, { waitUntil: 'networkidle' })
    return page
  }

  describe('search', () => {
    it.each([
      ['/', '转交时限', '/reference/clauses/gbt-33358-2016/'],
      ['/', '接通率', '/reference/clauses/gbt-33358-2016/'],
      ['/en/', 'transfer', '/en/reference/'],
    ])('from %s, “%s” finds a section below %s', async (from, words, found) => {
      const page = await open(from)
      await page.click('.VPNavBarSearch button')
      await page.fill('.VPLocalSearchBox input', words)
      await page.waitForSelector('.VPLocalSearchBox .result')
      const links = await page.$$eval('.VPLocalSearchBox a.result', (results) => results.map((result) => result.getAttribute('href')!))
      expect(links.filter((link) => link.startsWith(found))).not.toEqual([])
      expect(links.every((link) => link.startsWith('/en/') === (from === '/en/'))).toBe(true)
    })

    it('the first result of 转交时限 is the clause of the national standard', async () => {
      const page = await open('/')
      await page.click('.VPNavBarSearch button')
      await page.fill('.VPLocalSearchBox input', '转交时限')
      await page.click('.VPLocalSearchBox a.result >> nth=0')
      await page.waitForURL('**/reference/clauses/gbt-33358-2016/#*')
      const target = await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.textContent)
      expect(target).toContain('转交时限')
    })

    it('what stands nowhere is said not to be found', async () => {
      const page = await open('/')
      await page.click('.VPNavBarSearch button')
      await page.fill('.VPLocalSearchBox input', '龘龘')
      await page.getByText('没有找到').waitFor()
    })
  })

  describe('a deadline', () => {
    const due = (page: Page): Promise<string> => page.locator('.due').innerText()

    it('5 working days from 13 February 2026 end on the 27th; 2 end on the 24th, after the holiday', async () => {
      const page = await open('/playground/deadline/')
      expect(await due(page)).toBe('截止：2026-02-27 周五 23:59:59（含）')
      await page.fill('#value', '2')
      expect(await due(page)).toBe('截止：2026-02-24 周二 23:59:59（含）')
      expect(await page.locator('.month td.counted').allInnerTexts()).toEqual(['14\n1（班）', '24\n2 止'])
      expect(await page.locator('.month td.skipped').count()).toBe(9)
      expect(await page.locator('.plain tbody tr').allInnerTexts()).toEqual(['2026-02-15 周日 – 2026-02-23 周一\t春节\t国办发明电〔2025〕7号'])
    })

    it('in Guangxi 5 working days from 14 April 2026 end on the 23rd', async () => {
      const page = await open('/playground/deadline/')
      await page.fill('#from', '2026-04-14T09:00')
      await page.selectOption('#region', 'CN-GX')
      expect(await due(page)).toBe('截止：2026-04-23 周四 23:59:59（含）')
    })

    it('as known before its notice, the Spring Festival of 2026 is provisional', async () => {
      const page = await open('/playground/deadline/')
      await page.fill('#known-on', '2025-06-01')
      expect(await page.locator('.certainty').getAttribute('class')).toBe('certainty provisional')
    })

    it('2 hours run through the night; no day is counted', async () => {
      const page = await open('/en/playground/deadline/')
      await page.selectOption('#unit', 'h')
      await page.fill('#value', '10')
      expect(await due(page)).toBe('Due: 2026-02-14 Sat 02:20:00 (inclusive)')
      expect(await page.locator('.month td.counted').count()).toBe(0)
    })

    it('a limit of 0 is refused in words, and the next one is answered', async () => {
      const page = await open('/playground/deadline/')
      await page.fill('#value', '0')
      expect(await page.locator('.refusal').innerText()).toContain('不是一个时限')
      await page.fill('#value', '1')
      expect(await due(page)).toBe('截止：2026-02-14 周六 23:59:59（含）')
    })
  })

  describe('a text', () => {
    it('water that is cut off is tier 1, with the word marked', async () => {
      const page = await open('/playground/classify/')
      await page.fill('#text', '小区停水两天')
      expect(await page.locator('mark').allInnerTexts()).toEqual(['停水'])
      expect(await page.locator('.plain tbody tr').nth(1).innerText()).toContain('1天档')
    })

    it('a list of Dongsheng leaves out a rented power bank', async () => {
      const page = await open('/playground/classify/')
      await page.fill('#text', '共享充电宝扣了钱没充上电')
      await page.selectOption('#list', 'dongsheng-2022')
      expect(await page.locator('.plain').innerText()).toContain('告知可以通过市场、社会途径解决')
    })

    it('no text is asked for', async () => {
      const page = await open('/en/playground/classify/')
      await page.fill('#text', '')
      expect(await page.locator('.answer').innerText()).toBe('Write a text.')
    })
  })

  describe('an order', () => {
    const rowOf = (page: Page, rule: string) => page.locator('.verdicts tr', { has: page.locator(`a[href$="/reference/rules/${rule}/"]`) })

    it('one that is not transferred by 24 February is late on the 25th, and conforms once transferred in time', async () => {
      const page = await open('/playground/evaluate/')
      expect(await rowOf(page, 'order-transferred-in-time').innerText()).toContain('不符合')
      await page.fill('#transferredAt', '2026-02-24T23:59')
      expect(await rowOf(page, 'order-transferred-in-time').locator('.outcome').innerText()).toBe('符合')
    })

    it('handled directly, it need not be transferred', async () => {
      const page = await open('/playground/evaluate/')
      await page.selectOption('#handlingMode', 'direct')
      await page.click('details summary')
      expect(await rowOf(page, 'order-transferred-in-time').locator('.outcome').innerText()).toBe('不适用')
    })

    it('by the 137 method it has a tier to be replied in', async () => {
      const page = await open('/playground/evaluate/')
      await page.selectOption('#profile', 'dongsheng-137')
      await page.selectOption('#tier137', '1')
      expect(await rowOf(page, 'order-replied-in-its-tier').locator('.outcome').innerText()).toBe('不符合')
    })

    it('the link to a clause leads to the clause', async () => {
      const page = await open('/playground/evaluate/')
      await rowOf(page, 'order-transferred-in-time').locator('a.clause').first().click()
      await page.waitForURL('**/reference/clauses/gbt-33358-2016/#transfer-time')
      expect(await page.locator('#transfer-time').count()).toBe(1)
    })
  })

  it('the audit page stands in its frame, ready for files', async () => {
    const page = await open('/playground/audit/')
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await page.frameLocator('iframe').locator('#choose-files').waitFor({ state: 'attached' })
  })

  it('the other language is a click away, on the same page', async () => {
    const page = await open('/reference/rules/order-transferred-in-time/')
    await page.hover('.VPNavBarTranslations')
    await page.click('.VPNavBarTranslations a')
    await page.waitForURL('**/en/reference/rules/order-transferred-in-time/')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('h1').innerText()).toContain('transferred')
  })

  it('the library’s own pages open without another place', async () => {
    const page = await open('/api/index.html')
    expect(await page.title()).toContain('hotline-spec')
  })

  const mainPages = ['/', '/en/', '/guide/auditor/', '/reference/', '/reference/clauses/gbt-33358-2016/', '/reference/rules/order-transferred-in-time/', '/playground/deadline/', '/playground/classify/', '/playground/evaluate/']

  it.each([...mainPages.map((address) => [address, 'light'] as const), ...['/', '/guide/auditor/', '/playground/deadline/', '/playground/evaluate/'].map((address) => [address, 'dark'] as const)])('axe finds nothing on %s in %s', async (address, colorScheme) => {
    const page = await open(address, { colorScheme })
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({ iframes: false }))
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`)).toEqual([])
  })

  it.each(mainPages.flatMap((address) => [[address, 320], [address, 390]] as const))('%s at %d pixels is not wider than the screen', async (address, width) => {
    const page = await open(address, { width })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  })
})
