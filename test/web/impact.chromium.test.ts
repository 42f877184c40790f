import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { projectRoot, runCli, temporaryFolder } from '../cli/runCli.js'
import { comparable, hasChromium, type OfflinePage } from './offlinePage.js'
import { pageOfEachTest } from './pageOfEachTest.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)
const example = (name: string): string => path.join(projectRoot, 'docs/examples', name)
const orders = example('work-orders.csv')

// A browser on a busy machine can miss a moment; what fails three times is at fault.
describe.skipIf(!hasChromium)('a trial of a change on the offline page', { retry: 2 }, () => {
  const opened = pageOfEachTest(folder)
  let page: OfflinePage
  beforeEach(() => { page = opened() })

  async function begin(...files: readonly string[]): Promise<void> {
    await page.choose(...files)
    await page.giveAsOf('2026-03-06', '18:00')
    await page.page.click('#impact-summary')
  }

  async function setParameter(line: number, parameter: string, amount: string, unit?: string): Promise<void> {
    await page.page.selectOption(`#setting-${line}-parameter`, parameter)
    await page.page.fill(`#setting-${line}-amount`, amount)
    if (unit !== undefined) await page.page.selectOption(`#setting-${line}-unit`, unit)
  }

  async function tried(): Promise<string> {
    await page.page.click('#start-impact')
    await page.page.waitForSelector('#impact-title')
    return comparable(readFileSync(await page.savedPath('#save-impact', 'impact.json'), 'utf8'))
  }

  function ofCli(...options: readonly string[]): string {
    const { stdout, stderr } = runCli(['impact', ...options, '--as-of', '2026-03-06T18:00', '--json'])
    expect(stderr).toBe('')
    return comparable(stdout)
  }

  it('is offered once a file is chosen, with the present values in the list', async () => {
    expect(await page.page.locator('#impact-summary').count()).toBe(0)
    await begin(orders)
    const listed = await page.page.locator('#setting-1-parameter option').allInnerTexts()
    expect(listed).toContain('转交时限（现为 2 个工作日）')
    expect(listed).toContain('办理时限（未定）')
    await page.page.selectOption('#profile', 'dongsheng-137')
    expect(await page.page.locator('#setting-1-parameter option').allInnerTexts()).toContain('“137”第一档时限（现为 1 个自然日）')
  })

  it('of two values at once saves the JSON of the command line, and shows rules, units and months', async () => {
    await begin(orders, example('calls.csv'))
    await setParameter(1, 'transfer-limit', '1')
    await page.page.click('#add-setting')
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('setting-2-parameter')
    expect(await page.page.locator('#setting-2-parameter option[value=transfer-limit]').count()).toBe(0)
    await setParameter(2, 'connection-rate', '97')
    expect(await tried()).toBe(ofCli(orders, example('calls.csv'), '--set', 'transfer-limit=1wd', '--set', 'connection-rate=97%'))
    expect(await page.text('#impactResult')).toContain('以下是假设改动后的试算，不是核查结论')
    expect(await page.text('#impactResult')).toContain('试算：规则配置 national → national-draft')
    expect(await page.page.locator('#impactResult li').allInnerTexts()).toEqual(['最低接通率 (connection-rate): 95 % → 97 %', '转交时限 (transfer-limit): 2 个工作日 → 1 个工作日'])
    expect(await page.page.locator('#impactResult .scroll').evaluateAll((tables) => tables.map((table) => table.getAttribute('aria-label')))).toEqual(['结果有变化的规则', '按承办单位', '按月份'])
    expect(await page.page.locator('#impactResult tr').filter({ hasText: '转交办理的工单在时限内转交' }).innerText()).toMatch(/93\.71% → 72\.10%\s+73\s+0/)
  })

  it('takes a limit in another unit, and a reading and a calendar from the options', async () => {
    await begin(orders)
    await page.page.selectOption('#region', 'CN-GX')
    await page.page.click('#more-options')
    await page.page.selectOption('#reading-order-rehandling-considered', { label: '对过程或者结果不满意' })
    await setParameter(1, 'transfer-limit', '12', 'hour')
    expect(await tried()).toBe(ofCli(orders, '--set', 'transfer-limit=12h', '--region', 'CN-GX', '--reading', 'order-rehandling-considered=either-reason'))
  })

  it('tries a draft profile from a file, with a value on top, against the chosen one', async () => {
    await begin(orders)
    await page.page.selectOption('#profile', 'jinan')
    await page.page.setInputFiles('#draft-file', example('my-city.profile.json'))
    await page.told('已载入 my-city.profile.json。')
    expect(await page.page.locator('#setting-1-parameter option').allInnerTexts()).toContain('办理时限（现为 7 个工作日）')
    await setParameter(1, 'handling-limit', '5')
    expect(await tried()).toBe(ofCli(orders, '--profile', 'jinan', '--draft', example('my-city.profile.json'), '--set', 'handling-limit=5wd'))
    await page.page.fill('#setting-1-amount', '6')
    expect(await page.text('#impactResult .note >> nth=0')).toContain('以下仍是更改之前的试算')
  })

  it('refuses what is not told, and leads to its field; a draft that does not hold in the words of the command line', async () => {
    await begin(orders)
    await page.page.click('#start-impact')
    expect(await page.text('#impact [role=alert]')).toContain('没有说明要改什么。')
    await page.page.selectOption('#setting-1-parameter', 'transfer-limit')
    await page.page.click('#start-impact')
    await page.page.click('#impact .goToField')
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('setting-1-amount')
    await page.page.fill('#setting-1-amount', '0.3')
    await page.page.click('#start-impact')
    const value = runCli(['impact', orders, '--set', 'transfer-limit=0.3wd'])
    expect(`hotline-spec: ${await page.text('#impact [role=alert] .problem p >> nth=1')}`).toBe(value.stderr.trim())
    writeFileSync(inFolder('wrong.json'), '{"id": "a"}')
    await page.page.setInputFiles('#draft-file', inFolder('wrong.json'))
    const { stderr } = runCli(['impact', orders, '--draft', 'wrong.json'], { cwd: folder })
    expect(`hotline-spec: ${await page.text('#impact .beside [role=alert]')}`).toBe(stderr.trim())
  })

  it('shows how far it is, and keeps nothing once it is cancelled', async () => {
    writeFileSync(inFolder('long.csv'), `来件编号,来件渠道,收到时间,响应时间\n${'1,sms,2026-03-02 09:00:00,2026-03-02 09:03:00\n'.repeat(1_000_000)}`)
    await begin(inFolder('long.csv'))
    await setParameter(1, 'message-limit', '2')
    await page.page.click('#start-impact')
    await page.page.locator('#impact-progress-text').filter({ hasText: /已读取 [1-9][\d,]* 行/ }).waitFor()
    const workers = page.page.workers().length
    await page.page.click('#cancel-impact')
    await page.told('已取消，未保留任何结果。')
    await expect.poll(() => page.page.workers().length).toBe(workers - 1)
    expect(await page.page.locator('#impact-title, #impact-progress').count()).toBe(0)
    expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('start-impact')
  })
})
