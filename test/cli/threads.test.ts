import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { generate } from '../generator/generate.js'
import { sampleOrders } from '../generator/samplePlans.js'
import { csvFormat } from '../generator/toCsv.js'
import { buildSync } from 'esbuild'
import { fileSource } from '../../src/cli/fileSource.js'
import type { SegmentThreads } from '../../src/cli/threads/segmentThreads.js'
import { projectRoot, runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const inFolder = (...names: string[]): string => path.join(folder, ...names)

/** The threads as the command has them, beside the program that they run. */
async function bundledThreads(): Promise<typeof SegmentThreads> {
  const outdir = path.join(projectRoot, 'node_modules', `.hotline-spec-cli-${process.pid}`, 'threads')
  const entryPoints = ['segmentThreads', 'segmentWorker'].map((name) => path.join(projectRoot, 'src/cli/threads', `${name}.ts`))
  buildSync({ entryPoints, bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external', outdir, logLevel: 'error' })
  const bundle = (await import(path.join(outdir, 'segmentThreads.js'))) as { SegmentThreads: typeof SegmentThreads }
  return bundle.SegmentThreads
}

describe('SegmentThreads', () => {
  const data = { options: { asOf: '2026-03-06' }, calendarOptions: {}, takesFindings: false }
  const whole = { from: 0, to: Infinity, isRecordStart: true, recordsBefore: 0 }
  const request = { input: 0, encoding: 'utf-8', range: whole, full: new Set<string>() } as const

  it('judges where the file is large, and answers null where the thread fails, which does not end it', async () => {
    const threads = await bundledThreads()
    writeFileSync(inFolder('large.csv'), `来件编号,来件渠道,收到时间,响应时间\n${'1,sms,2026-03-02 09:00:00,2026-03-02 09:03:00\n'.repeat(400_000)}`)
    const source = await fileSource(inFolder('large.csv'), 'large.csv')
    const range = { ...whole, from: 2_000_000, to: 2_000_100, isRecordStart: false }
    const started = threads.start(2, [{ source }, { source: { ...source, path: inFolder('gone.csv') } as never }], data)!
    expect((await started.judge({ ...request, input: 1, range }))).toBeNull()
    expect((await started.judge({ ...request, range }))!.read.audited).toBe(2)
    started.close()
  })

  it('starts none for a small file, one thread, or a source that is no file', async () => {
    const threads = await bundledThreads()
    const large = { name: 'a.csv', path: inFolder('large.csv'), size: 1 << 24, chunks: null as never }
    expect(threads.start(1, [{ source: large }], data)).toBeNull()
    expect(threads.start(2, [{ source: { ...large, size: 1000 } }], data)).toBeNull()
    expect(threads.start(2, [{ source: { name: 'a.csv', size: 1 << 24, chunks: null as never } }], data)).toBeNull()
  })
})

it('an export of three segments gives the same files byte for byte with one thread and with two', () => {
  const { columns, rows } = generate(sampleOrders)
  const { head, line } = csvFormat('work-order', columns)
  const block = rows.map(line).join('')
  writeFileSync(inFolder('orders.csv'), head + block.repeat(Math.ceil(18_000_000 / Buffer.byteLength(block))))
  const written = [1, 2].map((workers) => {
    const out = inFolder(String(workers))
    const { stderr } = runCli(['audit', inFolder('orders.csv'), '--as-of', '2026-03-06', '--format', 'json,csv', '--workers', String(workers), '--out', out])
    expect(stderr).toBe('')
    const report = readFileSync(path.join(out, 'report.json'), 'utf8').replace(/"generatedAt": "[^"]*"/, '"generatedAt": null')
    return { report, findings: readFileSync(path.join(out, 'findings.csv')) }
  })
  expect(JSON.parse(written[0]!.report).receipt.inputs[0].rowsAudited).toBeGreaterThan(20_000)
  expect(written[1]!.report).toBe(written[0]!.report)
  expect(written[1]!.findings.equals(written[0]!.findings)).toBe(true)
})
