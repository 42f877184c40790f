import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandFile, runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const order = { orderId: '1', handlingMode: 'transfer', acceptedAt: '2026-02-13 16:20' }
writeFileSync(path.join(folder, 'order.json'), JSON.stringify(order, null, 2))
writeFileSync(path.join(folder, 'orders.json'), JSON.stringify([order, { ...order, transferredAt: '2026-02-25' }]))
const evaluate = (args: readonly string[], input = '') => runCli(['evaluate', ...args, '--as-of', '2026-02-14'], { cwd: folder, input })
const answers = (stdout: string) => stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { verdicts?: { ruleId: string; outcome: string }[]; error?: { line: number; code: string } })

/** What was said of the one rule that these records are made for. */
const transferred = (verdicts: readonly { ruleId: string; outcome: string }[] | undefined) => verdicts?.find(({ ruleId }) => ruleId === 'order-transferred-in-time')?.outcome

describe('evaluate', () => {
  it('one record of a file is judged in words, with what is due next', () => {
    const { status, stdout, stderr } = evaluate(['order.json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines).toContainEqual(expect.stringMatching(/^尚未到期  转交办理的工单在时限内转交 +尚未到期（期限 2026-02-24 23:59:59）$/))
    expect(lines.slice(lines.indexOf('待办（最迟完成时间）：'))).toContain('2026-02-24 23:59:59  转交办理的工单在时限内转交')
    expect(stdout).not.toMatch(/field|parameter/)
  })

  it('a list is answered with a list', () => {
    const { stdout } = evaluate(['orders.json', '--json'])
    expect((JSON.parse(stdout) as { verdicts: { ruleId: string; outcome: string }[] }[]).map(({ verdicts }) => transferred(verdicts))).toEqual(['pending', 'failed'])
  })

  it('a list in words counts its records', () => {
    expect(evaluate(['orders.json', '--locale', 'en']).stdout).toMatch(/^Record 1\n[^]*\n\nRecord 2\n/)
  })

  it('each line of stdin is answered in order, a bad one with its error and nothing of what it held', () => {
    const lines = [`\ufeff${JSON.stringify(order)}\r`, '', 'Wang 13800138000', '5', 'null', '{"callId":"a","orderId":"b"}', JSON.stringify({ ...order, transferredAt: '2026-02-25' })]
    const { status, stdout, stderr } = evaluate(['-'], lines.join('\n'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(answers(stdout).map(({ verdicts, error }) => (error ? `${error.line} ${error.code}` : transferred(verdicts)))).toEqual([
      'pending', '3 LINE_NOT_JSON', '4 RECORD_NOT_AN_OBJECT', '5 RECORD_NOT_AN_OBJECT', '6 RECORD_TYPE_UNCLEAR', 'failed',
    ])
    expect(stdout).not.toContain('13800138000')
  })

  it('a document on stdin that is spread over lines is one question', () => {
    const { stdout } = evaluate(['-'], JSON.stringify(order, null, 2))
    expect(transferred((JSON.parse(stdout) as { verdicts: { ruleId: string; outcome: string }[] }).verdicts)).toBe('pending')
  })

  it('an .ndjson file is answered line by line', () => {
    writeFileSync(path.join(folder, 'orders.ndjson'), `${JSON.stringify(order)}\n${JSON.stringify(order)}`)
    expect(answers(evaluate(['orders.ndjson']).stdout)).toHaveLength(2)
  })

  it('20,000 lines are all answered', () => {
    const { stdout } = evaluate(['-'], `${JSON.stringify(order)}\n`.repeat(20_000))
    expect(stdout.split('\n')).toHaveLength(20_001)
  })

  it('stops reading where its reader stops, so that memory stays flat', async () => {
    const child = spawn(process.execPath, [commandFile, 'evaluate', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const block = `${JSON.stringify(order)}\n`.repeat(1000)
    let written = 0
    // Nobody reads stdout: before long stdin takes no more either.
    while (written < 200 && (child.stdin.write(block) || (await drainedWithin(child.stdin, 2000)))) written++
    expect(written).toBeLessThan(200)
    child.kill()
    await once(child, 'close')
  })

  it.each([
    [['nowhere.json'], '没有这个文件'],
    [['nowhere.ndjson'], '没有这个文件'],
    [['order.json', '--record', 'orders'], '没有这个取值'],
    [['order.json', '--profile', 'nowhere'], 'PROFILE_UNKNOWN'],
  ])('%j cannot run', (args, message) => {
    const { status, stdout, stderr } = evaluate(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('a wrong --as-of is wrong once, not for every line', () => {
    const { status, stdout } = runCli(['evaluate', '-', '--as-of', 'soon'], { input: `${JSON.stringify(order)}\n`.repeat(3) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

async function drainedWithin(stream: NodeJS.EventEmitter, milliseconds: number): Promise<boolean> {
  return Promise.race([once(stream, 'drain').then(() => true), new Promise<boolean>((resolve) => { setTimeout(() => resolve(false), milliseconds) })])
}
