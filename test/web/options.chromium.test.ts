import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectRoot, runCli, temporaryFolder } from '../cli/runCli.js'
import { builtPage } from './builtPage.js'
import { closeBrowser, hasChromium, OfflinePage } from './offlinePage.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)
const example = (name: string): string => path.join(projectRoot, 'docs/examples', name)
const orders = example('work-orders.csv')
const instant = ['--as-of', '2026-03-06T18:00']

const comparable = (text: string): string => text.replace(/"generatedAt": "[^"]*"/, '"generatedAt": null')

// A browser on a busy machine can miss a moment; what fails three times is at fault.
describe.skipIf(!hasChromium)('options from files on the offline page', { retry: 2 }, () => {
  let file: string
  let page: OfflinePage

  beforeAll(async () => { file = await builtPage(folder) })
  beforeEach(async () => { page = await OfflinePage.open(file) })
  afterEach(async () => {
    const { complaints } = page
    await page.close()
    expect(complaints).toEqual([])
  })
  afterAll(closeBrowser)

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
    await page.page.setInputFiles('#own-profile', example('my-city.profile.json'))
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
    await page.page.setInputFiles('#own-profile', inFolder('wrong.json'))
    const { stderr } = runCli(['audit', orders, '--profile', 'wrong.json'], { cwd: folder })
    expect(`hotline-spec: ${await page.text('#choices [role=alert]')}`).toBe(stderr.trim())
    expect(await page.page.inputValue('#profile')).toBe('national')
  })
})
