import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { AuditReport } from '../../src/report/auditReport.js'

const executablePath = '/usr/bin/chromium'

/** Whether there is a browser to test with; where there is none, the tests say so in one line and are skipped. */
export const hasChromium = existsSync(executablePath)
if (!hasChromium) console.log(`There is no ${executablePath}: the tests of the offline page are skipped.`)

/** Without a sandbox, which needs rights that a container lacks; without everything that a browser asks of a network by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The text of report.json or impact.json, but for the members that differ between two runs. */
export const comparable = (text: string): string => text.replaceAll(/"generatedAt": "[^"]*"/g, '"generatedAt": null')

export interface OpenOptions {
  readonly locale?: string
  readonly width?: number
}

let browser: Promise<Browser> | undefined

/** Ends the browser, after the last test of a file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

/** The page in a private window of its own, with all that it asked for and complained of. */
export class OfflinePage {
  /** Every address that was asked for, but the page itself. */
  readonly requests: string[] = []
  readonly complaints: string[] = []

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(file: string, { locale = 'zh-CN', width = 1280 }: OpenOptions = {}): Promise<OfflinePage> {
    browser ??= chromium.launch({ executablePath, args: flags })
    // A zone far from that of the records: the page may not read its clock for theirs.
    const context = await (await browser).newContext({ locale, timezoneId: 'America/Sao_Paulo', viewport: { width, height: 900 } })
    const page = await context.newPage()
    const opened = new OfflinePage(page, context)
    const address = pathToFileURL(file).href
    context.on('request', (request) => {
      if (request.url() !== address) opened.requests.push(request.url())
    })
    page.on('console', (message) => opened.complaints.push(message.text()))
    page.on('pageerror', (error) => opened.complaints.push(error.message))
    // A browser tells of some breaches of the policy, such as text that would be compiled, in this event alone.
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.warn(`${violatedDirective} forbids ${blockedURI}`)))
    await page.goto(address)
    return opened
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  /** Chooses files and waits until all of them were looked into. */
  async choose(...files: readonly string[]): Promise<void> {
    await this.page.setInputFiles('#choose-files', [...files])
    await this.page.waitForFunction(
      (count) => document.querySelectorAll('.file').length >= count && [...document.querySelectorAll('.file')].every((file) => file.querySelector('.mapping, .problem')),
      files.length,
    )
  }

  async giveAsOf(day: string, time = ''): Promise<void> {
    await this.page.fill('#asOfDay', day)
    await this.page.fill('#asOfTime', time)
  }

  /** Runs the audit to its end and gives the report as it is saved. */
  async audit(): Promise<AuditReport> {
    await this.page.click('#start')
    await this.page.waitForSelector('#report')
    return JSON.parse(await this.saved('report.json')) as AuditReport
  }

  /** What a button of the results saves. */
  async saved(name: string): Promise<string> {
    return readFileSync(await this.savedPath(`[id="save-${name}"]`, name), 'utf8')
  }

  async savedPath(button: string, name: string): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.click(button)])
    if (download.suggestedFilename() !== name) throw new Error(`${button} saves ${download.suggestedFilename()}, not ${name}`)
    return download.path()
  }

  text(selector: string): Promise<string> {
    return this.page.locator(selector).innerText()
  }

  /** Waits for what a screen reader is told. */
  async told(text: string | RegExp): Promise<void> {
    await this.page.locator('#status').filter({ hasText: text }).waitFor({ state: 'attached' })
  }
}
