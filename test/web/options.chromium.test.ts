import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { beforeEach, describe, expect, it } from 'vitest'
import { projectRoot, runCli, temporaryFolder } from '../cli/runCli.js'
import { comparable, hasChromium, type OfflinePage } from './offlinePage.js'
import { pageOfEachTest } from './pageOfEachTest.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)
const example = (name: string): string => path.join(projectRoot, 'docs/examples', name)
const orders = example('work-orders.csv')
const instant = ['--as-of', '2026-03-06T18:00']

// A browser on a busy machine can miss a moment; what fails three times is at fault.
describe.skipIf(!hasChromium)('options from files on the offline page', { retry: 2 }, () => {
  const opened = pageOfEachTest(folder)
  let page: OfflinePage
  beforeEach(() => { page = opened() })

  /** The report of the work orders with the options that were chosen, and that of the command line with its options. */
  async function bothReports(...options: readonly string[]): Promise<{ page: string; cli: string }> {
    await page.choose(orders)
    await page.giveAsOf('2026-03-06', '18:00')
    await page.audit()
    const { stdout, stderr } = runCli(['audit', orders, ...instant, ...options, '--json'])
    expect(stderr).toBe('')
    return { page: comparable(await page.saved('report.json')), cli: comparable(stdout) }
  }

  it('a profile from a file gives the report of the command line, and a shipped one can be chosen again', async () => {
    await page.page.setInputFiles('#ownProfile-file', example('my-city.profile.json'))
    await page.told('已载入 my-city.profile.json。')
    expect(await page.text('#profile option:checked')).toBe('某市（示例）（my-city.profile.json）')
    const reports = await bothReports('--profile', example('my-city.profile.json'))
    expect(reports.page).toBe(reports.cli)
    await page.page.selectOption('#profile', 'jinan')
    expect(JSON.parse(await (await page.audit(), page.saved('report.json')))).toMatchObject({ receipt: { profile: { id: 'jinan' } } })
  })

  it.each([
    ['no JSON', '{"id": "a",}'],
    ['a member that nobody knows', '{"id": "a", "title": {"zh": "甲", "en": "A"}, "limits": {}}'],
    ['a parameter that does not exist', '{"id": "a", "title": {"zh": "甲", "en": "A"}, "parameters": {"no-such-limit": []}}'],
    ['a profile to extend that does not exist', '{"id": "a", "extends": "nowhere", "title": {"zh": "甲", "en": "A"}}'],
  ])('a profile with %s is refused in the words of the command line, and the one before stays', async (_, text) => {
    writeFileSync(inFolder('wrong.json'), text)
    await page.page.setInputFiles('#ownProfile-file', inFolder('wrong.json'))
    const { stderr } = runCli(['audit', orders, '--profile', 'wrong.json'], { cwd: folder })
    expect(`hotline-spec: ${await page.text('#choices [role=alert]')}`).toBe(stderr.trim())
    expect(await page.page.inputValue('#profile')).toBe('national')
  })

  it('waivers, a checklist and a cover from files give the report of the command line', async () => {
    await page.page.click('#more-options')
    await page.page.setInputFiles('#waivers-file', example('waivers.json'))
    await page.told('已载入 waivers.json。')
    await page.page.setInputFiles('#checklist-file', example('checklist.json'))
    await page.told('已载入 checklist.json。')
    await page.page.setInputFiles('#cover-file', example('cover.json'))
    await page.told('已载入 cover.json。')
    expect(await page.page.inputValue('#cover-auditedBody')).toBe('望河市12345政务服务便民热线中心')
    const options = ['--waivers', example('waivers.json'), '--checklist', example('checklist.json'), '--cover', example('cover.json')]
    const reports = await bothReports(...options)
    expect(reports.page).toBe(reports.cli)
    runCli(['audit', orders, ...instant, ...options, '--format', 'html', '--out', inFolder('with-cover')])
    const withoutTime = (html: string): string => html.replaceAll(/(?:生成时间[^<]*<\/dt><dd>)[^<]*/g, '')
    expect(withoutTime(await page.saved('report.html'))).toBe(withoutTime(readFileSync(inFolder('with-cover/report.html'), 'utf8')))
  })

  it('the blank checklist that it saves is that of the command line, and once filled in gives its report', async () => {
    await page.page.click('#more-options')
    const form = await page.savedPath('#save-checklist-form', '检查表.xlsx')
    runCli(['template', 'checklist', '--out', inFolder('form.xlsx')])
    expect(readFileSync(form).equals(readFileSync(inFolder('form.xlsx')))).toBe(true)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(form)
    const row = workbook.worksheets[0]!.getRow(3)
    for (const [place, text] of ['符合', '现场查看', '审核组', '2026-03-05'].entries()) row.getCell(7 + place).value = text
    await workbook.xlsx.writeFile(inFolder('filled.xlsx'))
    await page.page.setInputFiles('#checklist-file', inFolder('filled.xlsx'))
    await page.told('已载入 filled.xlsx。')
    const reports = await bothReports('--checklist', inFolder('filled.xlsx'))
    expect(reports.page).toBe(reports.cli)
    expect(reports.page).toContain('checklistHash')
  })

  it('a checklist that is dropped again no longer counts, and the focus goes to its button', async () => {
    await page.page.click('#more-options')
    await page.page.setInputFiles('#checklist-file', example('checklist.json'))
    await page.page.click('#checklist-drop')
    await page.told('已移除 checklist.json。')
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('checklist-file')
    const reports = await bothReports()
    expect(reports.page).toBe(reports.cli)
  })

  it('waivers of a rule that does not exist are refused as the command line does, and the way leads to their button', async () => {
    writeFileSync(inFolder('wrong.json'), '{"waivers": [{"rule": "no-such-rule", "target": "1", "reason": "a", "approver": "b", "expires": "2026-12-31"}]}')
    await page.page.click('#more-options')
    await page.page.setInputFiles('#waivers-file', inFolder('wrong.json'))
    await page.choose(orders)
    await page.giveAsOf('2026-03-06')
    await page.page.click('#more-options')
    await page.page.click('#start')
    await page.page.waitForSelector('#run [role=alert]')
    const { stderr } = runCli(['audit', orders, '--waivers', 'wrong.json', '--as-of', '2026-03-06', '--json'], { cwd: folder })
    expect(`hotline-spec: ${await page.text('#run [role=alert] .problem p:nth-of-type(2)')}`).toBe(stderr.trim())
    await page.page.click('.goToField')
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('waivers-file')
  })

  it('a calendar from a file, notices until a day, a least number for ranks and a reading give the report of the command line', async () => {
    await page.page.setInputFiles('#ownCalendar-file', example('my-office.calendar.json'))
    await page.told('已载入 my-office.calendar.json。')
    expect(await page.text('#region option:checked')).toBe('my-office（my-office.calendar.json）')
    await page.page.click('#more-options')
    await page.page.fill('#knownOn', '2026-01-15')
    await page.page.fill('#rankMinimum', '5')
    await page.page.selectOption('#reading-order-rehandling-considered', { label: '对过程或者结果不满意' })
    const options = ['--calendar', example('my-office.calendar.json'), '--known-on', '2026-01-15', '--rank-minimum', '5', '--reading', 'order-rehandling-considered=either-reason']
    const reports = await bothReports(...options)
    expect(reports.page).toBe(reports.cli)
    expect(JSON.parse(reports.page)).toMatchObject({ receipt: { calendar: { id: 'my-office', knownOn: '2026-01-15' } } })
  })

  it('a calendar that does not hold is refused in the words of the command line, and a least number that is none at its field', async () => {
    writeFileSync(inFolder('wrong.json'), '{"id": "a", "extends": "cn", "days": [{"date": "2026-02-30"}]}')
    await page.page.setInputFiles('#ownCalendar-file', inFolder('wrong.json'))
    const { stderr } = runCli(['audit', orders, '--calendar', 'wrong.json'], { cwd: folder })
    expect(`hotline-spec: ${await page.text('#choices [role=alert]')}`).toBe(stderr.trim())
    await page.choose(orders)
    await page.giveAsOf('2026-03-06')
    await page.page.click('#more-options')
    await page.page.fill('#rankMinimum', '0')
    await page.page.click('#start')
    await page.page.click('.goToField')
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('rankMinimum')
  })
})
