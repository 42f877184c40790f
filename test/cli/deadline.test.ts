import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const deadline = (...args: string[]) => runCli(['deadline', ...args], { cwd: folder, zone: 'America/Sao_Paulo' })

describe('deadline', () => {
  it('2 working days from 2026-02-13 are due on 2026-02-24: the make-up day counts, the nine days of Spring Festival do not', () => {
    expect(deadline('2026-02-13 16:20', '2wd')).toEqual({
      status: 0,
      stderr: '',
      stdout: `截止    2026-02-24 周二 23:59:59（含，Asia/Shanghai）
起算    2026-02-13 16:20:00
时限    2个工作日
依据    确定：所涉日期均有放假通知可依，或不涉及工作日
计入    2026-02-14 周六  2026-02-24 周二
不计入  2026-02-15 周日 – 2026-02-23 周一  春节  国办发明电〔2025〕7号
`,
    })
  })

  it('says it in English', () => {
    expect(deadline('2026-02-13', '1wd', '--locale', 'en').stdout).toBe(`Due        2026-02-14 Sat 23:59:59 (inclusive, Asia/Shanghai)
From       2026-02-13 00:00:00
Limit      1 working day
Certainty  official: every day it rests on is settled by a notice, or it rests on no working day
Counted    2026-02-14 Sat
`)
  })

  it('--json gives the answer of the library', () => {
    const { stdout } = deadline('2026-02-13T16:20:00+08:00', '2wd', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ dueAt: '2026-02-24T23:59:59.999+08:00', certainty: 'official', counted: ['2026-02-14', '2026-02-24'] })
  })

  it('a clock limit runs through the night and lists no days', () => {
    expect(deadline('2026-02-13 23:50', '30min').stdout).toContain('截止  2026-02-14 周六 00:20:00')
  })

  it.each([
    [['2026-02-13', '1wd', '--start-day', 'included'], '2026-02-13'],
    [['2026-02-13 18:00', '1wd', '--cutoff', '17:30'], '2026-02-24'],
    [['2026-02-13', '2d', '--roll-forward', 'nextWorkday'], '2026-02-24'],
    [['2026-02-13', '2d'], '2026-02-15'],
    [['2026-04-16', '1wd', '--region', 'CN-GX'], '2026-04-21'],
    [['2026-04-17', '1wd', '--region', 'US-MA'], '2026-04-21'],
    [['2020-01-23', '1wd'], '2020-02-03'],
    [['2020-01-23', '1wd', '--known-on', '2020-01-22'], '2020-01-31'],
  ])('%j is due on %s', (args, day) => {
    const { status, stdout } = deadline(...args, '--json')
    expect({ status, lastDay: (JSON.parse(stdout) as { lastDay: string }).lastDay }).toEqual({ status: 0, lastDay: day })
  })

  it('a calendar of one\'s own moves the day and is called custom', () => {
    writeFileSync(path.join(folder, 'office.json'), JSON.stringify({ id: 'office', extends: 'cn', days: [{ date: '2026-08-10', work: false, name: { zh: '馆庆' } }] }))
    const { stdout } = deadline('2026-08-07', '1wd', '--calendar', 'office.json')
    expect(stdout).toContain('截止    2026-08-11')
    expect(stdout).toContain('自定：')
    expect(stdout).toContain('馆庆')
  })

  it('a year without a notice is provisional, and --strict refuses it', () => {
    expect(deadline('2027-09-28', '1wd').stdout).toContain('暂定：')
    expect(deadline('2027-09-28', '1wd', '--strict')).toMatchObject({ status: 2, stdout: '' })
  })

  it.each([
    [['2026-02-13', '5 days'], '所给的值不是一个时限。'],
    [['yesterday', '5wd'], '所给的值不是一个时间。'],
    [['2026-02-13', '5wd', '--cutoff', '25:00'], '计算口径 cutoff 不成立。'],
    [['2026-02-13', '5wd', '--known-on', '2026'], '2026'],
    [['2035-02-13', '5wd'], '所需日期超出工作日历 cn 的范围'],
  ])('%j cannot be counted', (args, message) => {
    const { status, stdout, stderr } = deadline(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
