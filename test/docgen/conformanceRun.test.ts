import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isManifestStale } from '../../scripts/generateDocs.js'
import { commandFile, projectRoot } from '../cli/runCli.js'

const folder = mkdtempSync(join(tmpdir(), 'conformance-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (only: string, ...command: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/conformance/run.mjs', '--only', only, ...command], { cwd: projectRoot, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('test/conformance/manifest.json', () => {
  it('lists every case with the hash of its file; `npx tsx scripts/generateDocs.ts` makes it again', () => {
    expect(isManifestStale()).toBe(false)
  })
})

describe('test/conformance/run.mjs', () => {
  it('ends with 0 where this project is held to cases of one record, with a reading that is not the usual one among them', () => {
    const { status, stdout, stderr } = run('gbt-33358-2016/order-rehandling-considered/', process.execPath, commandFile)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^(\d+) of \1 cases as expected\n$/)
  })

  it('ends with 0 where it is held to cases of several records', () => {
    const { status, stdout } = run('gbt-33358-2016/ids-unique/', process.execPath, commandFile)
    expect({ status, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, last: expect.stringMatching(/^(\d+) of \1 cases/) })
  })

  it('ends with 1 and names the case, what was expected and what was answered, where a program passes everything', () => {
    const flatterer = join(folder, 'flatterer.mjs')
    writeFileSync(flatterer, `
      import { createInterface } from 'node:readline'
      for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify({ verdicts: [{ ruleId: 'order-revisited', outcome: 'passed', reason: 'as-required' }] }))
    `)
    const { status, stdout } = run('gbt-33358-2016/order-revisited/failed-', process.execPath, flatterer)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^gbt-33358-2016\/order-revisited\/failed-[\w-]+\.json\n {2}expected \{"outcome":"failed".*\n {2}answered \{"outcome":"passed"/)
  })

  it('ends with 1 where a program says nothing, and where no case has that name', () => {
    const silent = join(folder, 'silent.mjs')
    writeFileSync(silent, 'process.stdin.resume()\n')
    expect(run('gbt-33358-2016/order-revisited/', process.execPath, silent)).toMatchObject({ status: 1, stdout: expect.stringContaining('answered null') })
    expect(run('no-such-standard/', process.execPath, silent)).toMatchObject({ status: 1, stdout: '0 of 0 cases as expected\n' })
  })
})

describe('docs/conformance', () => {
  it('says in both languages how many cases its example runs', () => {
    const cases = (JSON.parse(readFileSync(join(projectRoot, 'test/conformance/manifest.json'), 'utf8')) as { cases: { path: string }[] }).cases
    const count = cases.filter(({ path }) => path.startsWith('gbt-33358-2016/order-revisited/')).length
    for (const name of ['conformance.md', 'conformance.zh-CN.md']) expect(readFileSync(join(projectRoot, 'docs', name), 'utf8')).toContain(`${count} of ${count} cases as expected`)
  })
})
