import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OrderSample } from '../../src/sampling/orderSample.js'
import { runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const place = (name: string): string => path.join(folder, name)
const lines = Array.from({ length: 461 }, (_, number) => `D${number},2026-03-02,城管局,1380000${String(number).padStart(4, '0')}`)
writeFileSync(place('orders.csv'), `工单编号,办结时间,承办单位,联系电话\n${lines.join('\n')}\n`)
const sample = (...args: string[]) => runCli(['sample', 'orders.csv', ...args], { cwd: folder })

describe('sample', () => {
  it('draws 210 of 461 for 5 points at 95 %, and writes the file whole', () => {
    const { status, stdout, stderr } = sample('--precision', '0.05', '--seed', '三月')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '办结工单 461 件，抽取 210 件，随机种子 三月。',
      '以此推断全体的比例，置信度 95% 时误差不超过正负 5 个百分点。',
      '已遮盖个人信息 210 处；回访需要时加 --reveal。',
    ])
    expect(readdirSync(folder).sort()).toEqual(['orders.csv', 'return-visits.csv'])
    const written = readFileSync(place('return-visits.csv'), 'utf8')
    expect([written.split('\r\n').length, /1380000\d{4}/.test(written)]).toEqual([212, false])
  })

  it('--json gives the sample and writes no file', () => {
    const { stdout } = sample('--size', '3', '--seed', 'x', '--by', 'unit', '--json', '--out', 'none/x.csv')
    const drawn = JSON.parse(stdout) as OrderSample
    expect([drawn.size, drawn.orders.length, drawn.strata]).toEqual([3, 3, [{ handlingUnit: '城管局', population: 461, drawn: 3 }]])
    expect(existsSync(place('none'))).toBe(false)
  })

  it.each<[string, string[], string]>([
    ['neither size nor precision', ['--seed', 'x'], '--size 与 --precision 应给出其一'],
    ['both', ['--seed', 'x', '--size', '3', '--precision', '0.05'], '--size 与 --precision 应给出其一'],
    ['no seed', ['--size', '3'], '缺少必需的选项 --seed <S>。'],
    ['a precision in per cent', ['--seed', 'x', '--precision', '5'], '--precision 5：应为大于 0、小于 1 的小数。例如 --precision 0.05。'],
    ['an output over the input', ['--seed', 'x', '--size', '3', '--out', 'orders.csv'], 'orders.csv：输出文件会覆盖这份数据。'],
  ])('ends in 2 for %s', (_what, args, message) => {
    const { status, stdout, stderr } = sample(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
