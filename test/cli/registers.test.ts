import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { displayWidth } from '../../src/cli/displayWidth.js'
import { listClauses, listProfiles, listRules } from '../../src/index.js'
import { type RecordType, recordTypes } from '../../src/records/generated/recordTypes.js'
import type { AuditReport } from '../../src/report/auditReport.js'
import { printed } from './printed.js'
import { runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const types = Object.keys(recordTypes) as RecordType[]

/** The output of a command that runs. */
function output(...args: string[]): string {
  const { status, stdout, stderr } = runCli(args, { cwd: folder })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

describe('the program', () => {
  it('prints its version', () => {
    expect(output('--version')).toBe(`${manifest.version}\n`)
  })

  it('without a word prints its help', () => {
    expect(output()).toBe(output('--help'))
    expect(output()).toContain('示例：')
  })

  it.each(['audit', 'deadline', 'evaluate', 'rules', 'clauses', 'profiles', 'template'])('%s explains itself in both languages', async (command) => {
    expect(await printed(command, '--help')).toMatch(/^用法：/)
    const english = await printed(command, '--help', '--locale', 'en')
    expect(english).toMatch(/^Usage:/)
    expect(english).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('rules', () => {
  it('lists every rule', () => {
    expect(output('rules').trimEnd().split('\n').map((line) => line.split(' ')[0])).toEqual(listRules().map(({ id }) => id))
  })

  it('explains one with its clause, its parameter and its reading', () => {
    const text = output('rules', 'call-answered-in-time')
    expect(text).toContain('条款        电话接听时限  应  完整判定  gbt-33358-2016/answer-time\n')
    expect(text).toContain('参数        电话接听时限 (answer-limit)  15秒（自 2017-07-01）\n')
    expect(text).toContain('采用的理解  逐通判定')
  })

  it('--json gives the same for programs', () => {
    expect(JSON.parse(output('rules', 'call-answered-in-time', '--json'))).toMatchObject({ id: 'call-answered-in-time', severity: 'error', state: 'on', parameters: [{ id: 'answer-limit' }] })
    expect((JSON.parse(output('rules', '--json')) as unknown[]).length).toBe(listRules().length)
  })

  it('an unknown rule is answered with those that exist, in status 2', () => {
    const { status, stderr } = runCli(['rules', 'nope'])
    expect(status).toBe(2)
    expect(stderr).toContain('call-answered-in-time')
    expect(stderr).toContain('没有规则 nope。可用 ')
  })
})

describe('clauses', () => {
  it('ends in a coverage that is counted from the register and the rules', () => {
    const clauses = listClauses('gbt-33358-2016')
    const toJudge = clauses.filter(({ status }) => ['automated', 'partial', 'manual'].includes(status)).length
    const decided = new Set(listRules().flatMap((rule) => rule.clauses.filter(({ role }) => role !== 'related').map(({ clause }) => clause.id)))
    const withRule = clauses.filter(({ id }) => decided.has(id)).length
    const lines = output('clauses', 'gbt-33358-2016').trimEnd().split('\n')
    expect(lines[0]).toBe('GB/T 33358-2016  政府热线服务规范  (gbt-33358-2016)')
    expect(lines.at(-2)).toMatch(new RegExp(`^共 ${clauses.length} 条：`))
    expect(lines.at(-1)).toBe(`其中有要求可判的 ${toJudge} 条，已有规则判定全部或一部分的 ${withRule} 条。`)
    expect(withRule).toBeGreaterThan(0)
  })

  it('without a standard lists all, and --json too', () => {
    expect((JSON.parse(output('clauses', '--json')) as { clauses: unknown[] }).clauses).toHaveLength(listClauses().length)
  })

  it('an unknown standard ends in status 2', () => {
    expect(runCli(['clauses', 'gbt-1']).status).toBe(2)
  })
})

describe('profiles', () => {
  it('lists every shipped profile', () => {
    expect(output('profiles').trimEnd().split('\n')).toHaveLength(listProfiles().length)
  })

  it('explains the national one with the state of every rule', () => {
    const text = output('profiles', 'national')
    for (const { id, onlyIn } of listRules()) expect(text.includes(id), id).toBe(onlyIn === undefined)
    expect((JSON.parse(output('profiles', 'national', '--json')) as { id: string }).id).toBe('national')
  })
})

describe('template', () => {
  it.each(types)('the template of %s is one line of Chinese headers, and an audit knows it', (type) => {
    const csv = output('template', type)
    expect(csv).toMatch(/^\ufeff[^\r\n]+\r\n$/)
    const columns = csv.trim().split(',').length
    expect(columns).toBe(recordTypes[type].fields.length)
    writeFileSync(path.join(folder, `${type}.csv`), `${csv}${['X-1', ...Array<string>(columns - 1).fill('')].join(',')}\r\n`)
    const { stdout } = runCli(['audit', `${type}.csv`, '--as-of', '2026-03-01', '--json'], { cwd: folder })
    expect((JSON.parse(stdout) as AuditReport).receipt.inputs[0]).toMatchObject({ record: type, rowsAudited: 1, columns: { unmapped: [] } })
  })

  it('--fields explains the fields with their values', () => {
    expect(output('template', 'message', '--fields')).toContain('channel')
    expect(output('template', 'call', '--fields', '--locale', 'en')).toContain('callId       Call id, text, required\n')
    expect((JSON.parse(output('template', 'call', '--fields', '--json')) as unknown[]).length).toBe(recordTypes.call.fields.length)
  })
})

describe('what is printed fits 100 columns', () => {
  const commands = [['--help'], ['audit', '--help'], ['rules'], ['rules', 'call-answered-in-time'], ['clauses'], ['profiles', 'national'], ['template', 'work-order', '--fields'], ['deadline', '2026-01-01', '60wd']]
  it.each(commands.flatMap((args) => [args, [...args, '--locale', 'en']]).map((args) => ({ args, words: args.join(' ') })))('$words', async ({ args }) => {
    const widest = (await printed(...args)).split('\n').reduce((one, other) => (displayWidth(other) > displayWidth(one) ? other : one))
    expect(displayWidth(widest), widest).toBeLessThanOrEqual(100)
  })
})
