import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import { chosenOptions } from '../../src/audit/chosenOptions.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import type { AuditReport } from '../../src/report/auditReport.js'
import { reportJson } from '../../src/report/reportJson.js'
import { xlsxSource } from '../../src/xlsx/index.js'
import { version } from '../../src/web/version.js'
import { messages, projectRoot, runCli, temporaryFolder } from '../cli/runCli.js'
import { encodeGb18030 } from '../generator/gb18030.js'
import { builtPage } from './builtPage.js'
import { closeBrowser, comparable, hasChromium, OfflinePage } from './offlinePage.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)
const examples = ['calls.csv', 'messages.csv', 'work-orders.csv'].map((name) => path.join(projectRoot, 'docs/examples', name))

// A browser on a busy machine can miss a moment; what fails three times is at fault.
describe.skipIf(!hasChromium)('the offline page', { retry: 2 }, () => {
  let open: (options?: Parameters<typeof OfflinePage.open>[1]) => Promise<OfflinePage>
  let page: OfflinePage

  beforeAll(async () => {
    const file = await builtPage(folder)
    writeFileSync(inFolder('messages.csv'), messages)
    open = (options) => OfflinePage.open(file, options)
    page = await open()
  })
  afterAll(closeBrowser)

  /** Another page, for a test that leaves it in a state of its own. */
  async function withPage(work: (page: OfflinePage) => Promise<void>, options?: Parameters<typeof OfflinePage.open>[1]): Promise<void> {
    const own = await open(options)
    try {
      await work(own)
      expect({ requests: own.requests.filter((address) => !address.startsWith('blob:')), complaints: own.complaints }).toEqual({ requests: [], complaints: [] })
    } finally {
      await own.close()
    }
  }

  it('saves the files of the command line for the sample export, byte for byte but generatedAt', async () => {
    await page.choose(...examples)
    await page.giveAsOf('2026-03-06', '18:00')
    await page.audit()
    runCli(['audit', ...examples, '--as-of', '2026-03-06T18:00', '--out', inFolder('sample')])
    const ofCli = (name: string): string => readFileSync(inFolder(`sample/${name}`), 'utf8')
    expect(comparable(await page.saved('report.json'))).toBe(comparable(ofCli('report.json')))
    expect(await page.saved('findings.csv')).toBe(ofCli('findings.csv'))
    expect(await page.saved('rejects.csv')).toBe(ofCli('rejects.csv'))
    const withoutTime = (html: string): string => html.replaceAll(/(?:生成时间[^<]*<\/dt><dd>)[^<]*/g, '')
    expect(withoutTime(await page.saved('report.html'))).toBe(withoutTime(ofCli('report.html')))
  })

  it('shows the report inside the page, where no script can run', async () => {
    const frame = page.page.locator('#report')
    expect(await frame.getAttribute('sandbox')).toBe('')
    expect(await frame.getAttribute('srcdoc')).toBe(await page.saved('report.html'))
    expect(await page.page.frameLocator('#report').locator('h1').innerText()).toBe('政务热线服务规范符合性核查报告')
  })

  it('saves a workbook with the seven sheets of the report', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await page.savedPath('[id="save-report.xlsx"]', 'report.xlsx'))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['摘要', '条款', '规则', '问题清单', '分组', '剔除行', '回执'])
  })

  it('writes the results anew in the language that is chosen', async () => {
    await page.page.click('#language-en')
    await page.page.locator('#report[srcdoc*="Conformance report"]').waitFor()
    expect(await page.saved('report.html')).toContain('<html lang="en">')
    expect(await page.page.title()).toBe('Government hotline audit')
  })

  it('notes that the report is from before once an option was changed', async () => {
    await page.page.check('#applyBeforeInForce')
    expect(await page.text('#result .note')).toBe('Files or options have changed; this is still the report from before.')
  })

  it('has asked for nothing but its own workers, and complained of nothing', () => {
    expect(page.requests.filter((address) => !address.startsWith('blob:'))).toEqual([])
    expect(page.complaints).toEqual([])
  })

  it('takes every option into the receipt as the command line does', async () => {
    await withPage(async (own) => {
      await own.choose(inFolder('messages.csv'))
      await own.page.selectOption('#profile', 'dongsheng-137')
      await own.page.selectOption('#region', 'CN-GX')
      await own.giveAsOf('2026-03-04')
      await own.page.fill('#periodFrom', '2026-03-01')
      await own.page.fill('#periodTo', '2026-03-31')
      await own.page.check('#applyBeforeInForce')
      await own.page.check('#reveal')
      await own.page.click('#more-options')
      for (const line of ['auditedBody', 'scope', 'period', 'auditor', 'signOff']) await own.page.fill(`#cover-${line}`, `封面 ${line}`)
      await own.audit()
      expect(await own.saved('report.html')).toMatch(/<section id="cover"[\s\S]*封面 auditedBody[\s\S]*封面 signOff[\s\S]*<header>/)
      const options = ['--profile', 'dongsheng-137', '--region', 'CN-GX', '--as-of', '2026-03-04', '--period', '2026-03-01..2026-03-31', '--apply-before-in-force', '--reveal']
      const { stdout } = runCli(['audit', inFolder('messages.csv'), ...options, '--json'])
      expect(comparable(await own.saved('report.json'))).toBe(comparable(stdout))
      expect(await own.saved('rejects.csv')).toContain('messages.csv,7,too-many-cells,单元格多于表头')
    })
  })

  it('says in the receipt and above the report that no instant was given', async () => {
    await withPage(async (own) => {
      await own.choose(inFolder('messages.csv'))
      await own.page.check('#as-of-now')
      expect((await own.audit()).receipt.asOfGiven).toBe(false)
      expect(await own.text('#result .note')).toContain('未指定判定时点，按当前时间判定，而最后一条记录在 2026-03-02')
    })
  })

  it.each(['gb18030', 'utf-16le'] as const)('audits an export in %s as the command line does', async (encoding) => {
    const text = readFileSync(examples[1]!, 'utf8').replace(/^\ufeff/, '')
    const file = inFolder(`messages.${encoding}.csv`)
    writeFileSync(file, encoding === 'utf-16le' ? Buffer.from(`\ufeff${text}`, 'utf16le') : encodeGb18030(text))
    await withPage(async (own) => {
      await own.choose(file)
      await own.giveAsOf('2026-07-31')
      const report = await own.audit()
      expect(report.receipt.inputs[0]!.encoding).toBe(encoding)
      expect(comparable(await own.saved('report.json'))).toBe(comparable(runCli(['audit', file, '--as-of', '2026-07-31', '--json']).stdout))
    })
  })

  it('audits NDJSON and a JSON array as the command line does', async () => {
    writeFileSync(inFolder('orders.ndjson'), '{"工单编号":"D1","登记时间":"2026-03-02 09:00:00"}\n{"工单编号":"D2","登记时间":\n')
    writeFileSync(inFolder('calls.json'), '[{"来电编号":"C1","进线时间":"2026-03-02 09:00:00","接听时间":"2026-03-02 09:00:20","备注":{"a":1}}]')
    const files = [inFolder('orders.ndjson'), inFolder('calls.json')]
    await withPage(async (own) => {
      await own.choose(...files)
      expect(await own.page.locator('.table > p').allInnerTexts()).toEqual(['工单；已对应 2 项，不读取 0 项。', '来电；已对应 3 项，不读取 1 项。'])
      await own.giveAsOf('2026-03-06')
      const { receipt } = await own.audit()
      expect(receipt.inputs.map(({ rowsAudited, rowsRejected }) => [rowsAudited, rowsRejected])).toEqual([[1, 1], [1, 0]])
      expect(comparable(await own.saved('report.json'))).toBe(comparable(runCli(['audit', ...files, '--as-of', '2026-03-06', '--json']).stdout))
    })
  })

  it('audits the sheet of a workbook that is ticked, as the library does', async () => {
    const file = inFolder('messages.xlsx')
    await writeWorkbook(file)
    await withPage(async (own) => {
      await own.choose(file)
      // The sheet of notes has no header that is known, so it is left out until somebody ticks it.
      expect(await own.page.locator('.sheet > .tick label').allInnerTexts()).toEqual(['核查工作表“来件”', '核查工作表“说明”'])
      expect(await own.page.locator('.sheet > .tick > input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).checked))).toEqual([true, false])
      await own.giveAsOf('2026-03-04')
      await own.audit()
      expect(comparable(await own.saved('report.json'))).toBe(comparable(reportJson(await auditOfSheet(file, '来件'))))
    })
  })

  it('refuses in the words of the command line, and goes to the field at fault', async () => {
    await withPage(async (own) => {
      const alert = own.page.locator('#run [role=alert]')
      await own.page.click('#start')
      expect(await alert.innerText()).toContain('尚未选择数据文件。请先选择导出的数据文件。')
      await own.choose(inFolder('messages.csv'))
      expect(await alert.count()).toBe(0)
      await own.page.click('#start')
      expect(await alert.innerText()).toContain('未填写判定时点')
      await own.page.click('.goToField')
      expect(await own.page.evaluate(() => document.activeElement?.id)).toBe('asOfDay')
      await own.page.fill('#periodFrom', '2026-03-02')
      await own.giveAsOf('2026-03-04')
      await own.page.click('#start')
      expect(await alert.innerText()).toContain('核查期间只填了一个日期')
      await own.page.fill('#periodTo', '2026-03-01')
      await own.page.click('#start')
      expect(await alert.innerText()).toContain('起始日 2026-03-02 晚于终止日 2026-03-01')
    })
  })

  it.each([
    ['a PDF', 'a.pdf', '%PDF-1.7\n', '不是文本文件'],
    ['an empty file', 'empty.csv', '', '文件是空的'],
    ['JSON that is no list', 'a.json', '{"a": 1}', '不是一个 JSON 数组'],
    ['an archive that is no workbook', 'a.xlsx', 'PK\u0003\u0004damaged', 'a.xlsx：'],
  ])('says of %s what it is, beside the file', async (_, name, content, words) => {
    writeFileSync(inFolder(name), content, 'latin1')
    const { stderr } = runCli(['audit', inFolder(name)])
    await withPage(async (own) => {
      await own.choose(inFolder(name))
      const shown = await own.page.locator('.file .problem p').first().innerText()
      expect(shown).toContain(words)
      if (name !== 'a.xlsx') expect(shown).toBe(stderr.trim().replace('hotline-spec: ', ''))
    })
  })

  it('ignores a file that is chosen twice, and says so', async () => {
    await withPage(async (own) => {
      await own.choose(inFolder('messages.csv'))
      await own.page.setInputFiles('#choose-files', inFolder('messages.csv'))
      expect(await own.text('#files [role=alert]')).toContain('messages.csv：同一文件给出了两次，记录会重复计算。')
      expect(await own.page.locator('.file').count()).toBe(1)
    })
  })

  it('takes files that are dropped anywhere on it', async () => {
    await withPage(async (own) => {
      await own.page.evaluate((text) => {
        const given = new DataTransfer()
        given.items.add(new File([text], 'dropped.csv'))
        document.querySelector('footer')!.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }))
      }, messages)
      await own.page.waitForSelector('.mapping')
      expect(await own.text('.file h3')).toContain('dropped.csv')
    })
  })

  it('shows what a file name holds as text, never as markup', async () => {
    await withPage(async (own) => {
      const name = '<img src=x onerror=alert(1)>.csv'
      await own.page.setInputFiles('#choose-files', { name, mimeType: 'text/csv', buffer: Buffer.from(messages) })
      await own.page.waitForSelector('.mapping')
      expect(await own.text('.file h3')).toContain(name)
      await own.giveAsOf('2026-03-04')
      await own.audit()
      expect(await own.page.locator('img').count()).toBe(0)
    })
  })

  it('tells two files of one name apart by a number', async () => {
    await withPage(async (own) => {
      const file = (text: string) => ({ name: 'messages.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      await own.page.setInputFiles('#choose-files', file(messages))
      await own.page.setInputFiles('#choose-files', file(`${messages}7,sms,2026-03-02 09:00:00,2026-03-02 09:01:00\n`))
      await own.page.waitForFunction(() => document.querySelectorAll('.mapping').length === 2)
      await own.giveAsOf('2026-03-04')
      expect((await own.audit()).receipt.inputs.map(({ name }) => name)).toEqual(['messages.csv', 'messages.csv (2)'])
    })
  })

  it('shows progress over a long export, stays awake, and keeps nothing after it is cancelled', async () => {
    const file = inFolder('long.csv')
    writeFileSync(file, `${messages.split('\n')[0]}\n${'1,sms,2026-03-02 09:00:00,2026-03-02 09:03:00\n'.repeat(1_500_000)}`)
    await withPage(async (own) => {
      await own.choose(file)
      await own.giveAsOf('2026-03-04')
      await own.page.click('#start')
      await own.page.locator('#audit-progress-text').filter({ hasText: /已读取 [1-9][\d,]* 行，每秒 [\d,]+ 行/ }).waitFor()
      expect(await own.page.locator('#audit-progress').evaluate((bar) => (bar as HTMLProgressElement).value)).toBeGreaterThan(0)
      const workers = own.page.workers().length
      await own.page.click('#cancel')
      await own.told('已取消，未保留任何结果。')
      await expect.poll(() => own.page.workers().length).toBe(workers - 1)
      expect(await own.page.locator('#report, #audit-progress').count()).toBe(0)
      expect(await own.page.evaluate(() => document.activeElement?.id)).toBe('start')
    })
  })

  it('can reach no network even where a script asks for it', async () => {
    const own = await open()
    try {
      const tried = await own.page.evaluate(async () => {
        const attempts = [fetch('https://example.org'), new Promise((_, reject) => { const image = new Image(); image.onerror = reject; image.src = 'https://example.org/a.png' })]
        return (await Promise.allSettled(attempts)).map(({ status }) => status)
      })
      expect(tried).toEqual(['rejected', 'rejected'])
      expect(own.complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2)
    } finally {
      await own.close()
    }
  })
})

async function writeWorkbook(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('来件')
  for (const line of messages.trim().split('\n').slice(0, 5)) sheet.addRow(line.split(','))
  workbook.addWorksheet('说明').addRow(['本表由系统导出'])
  await workbook.xlsx.writeFile(file)
}

async function auditOfSheet(file: string, sheet: string): Promise<AuditReport> {
  const name = path.basename(file)
  const { open } = await xlsxSource(name, bytesInMemory(name, readFileSync(file)))
  const choices = { profile: 'national', calendar: chinaCalendar, asOf: '2026-03-04', readings: {} }
  return audit([{ source: open(sheet), encoding: 'auto' }], chosenOptions(choices, { now: new Date(0), timeZone: 'Asia/Shanghai', engineVersion: version }))
}
