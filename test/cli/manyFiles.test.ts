import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../src/report/auditReport.js'
import { commandFile, goodMessages, runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const place = (...names: string[]): string => path.join(folder, ...names)
mkdirSync(place('exports/west'), { recursive: true })
writeFileSync(place('exports/m2.csv'), goodMessages)
writeFileSync(place('exports/m10.csv'), goodMessages.replace('\n1,', '\n7,'))
writeFileSync(place('exports/calls.csv'), '呼叫编号,进入排队时间,接通时间\n1,2026-03-02 09:00:00,2026-03-02 09:00:05\n')
writeFileSync(place('exports/west/orders.ndjson'), '{"工单编号":"D1","登记时间":"2026-03-02 09:00:00"}\n')
writeFileSync(place('exports/west/list.json'), '[{"工单编号":"D1","登记时间":"2026-03-03 09:00:00"}]')
writeFileSync(place('exports/mapping.json'), '{}')

describe('audit of a folder', () => {
  it('makes one report of calls, messages and orders in it, in natural order, and names the file of an id that occurs again', () => {
    const { status, stdout, stderr } = runCli(['audit', 'exports', '--as-of', '2026-03-04', '--json', '--fail-on', 'never'], { cwd: folder })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const report = JSON.parse(stdout) as AuditReport
    expect(report.receipt.inputs.map(({ name, record, rowsAudited }) => [name, record, rowsAudited])).toEqual([
      ['calls.csv', 'call', 1],
      ['m2.csv', 'message', 2],
      ['m10.csv', 'message', 2],
      ['list.json', 'work-order', 1],
      ['orders.ndjson', 'work-order', 1],
    ])
    const again = report.rules.find(({ id }) => id === 'ids-unique')!
    expect(again.samples.map(({ key, locator: { file, row } }) => [key, file, row])).toEqual([['4', 'm10.csv', 3], ['D1', 'orders.ndjson', 1]])
  })

  it('says that two files hold the same bytes, since their records count twice', () => {
    writeFileSync(place('copy.csv'), goodMessages)
    const { stderr } = runCli(['audit', 'exports/m2.csv', 'copy.csv', '--as-of', '2026-03-04', '--json', '--locale', 'en'], { cwd: folder })
    expect(stderr).toBe('hotline-spec: Note: m2.csv, copy.csv hold the same bytes; their records count more than once.\n')
  })
})

it('leaves nothing behind when Ctrl-C stops it, and ends by that signal', async () => {
  const large = createWriteStream(place('large.csv'))
  large.write('来件编号,来件渠道,收到时间,响应时间\n')
  for (let block = 0; block < 120; block++) large.write(Array.from({ length: 5000 }, (_, row) => `${block * 5000 + row},sms,2026-03-02 09:00:00,2026-03-02 09:03:00\n`).join(''))
  large.end()
  await once(large, 'finish')
  const run = spawn(process.execPath, [commandFile, 'audit', 'large.csv', '--as-of', '2026-03-04', '--out', 'stopped/here'], { cwd: folder, stdio: 'ignore' })
  const ended = once(run, 'exit')
  // Once its temporary files are there it is at work.
  while (run.exitCode === null && !(existsSync(place('stopped/here')) && readdirSync(place('stopped/here')).length > 0)) await new Promise((next) => setTimeout(next, 5))
  run.kill('SIGINT')
  expect(await ended).toEqual([null, 'SIGINT'])
  expect(existsSync(place('stopped'))).toBe(false)
})
