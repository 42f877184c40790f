/** The benchmarks: ratios against peers, in one run. `npm run bench -- --help` says how. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BenchRow, judged } from './benchRow.js'
import type { BenchCase } from './benchCase.js'
import { fullSizes, smokeSizes } from './benchSizes.js'
import { bundleSides } from './bundleSides.js'
import { auditOrders } from './cases/auditOrders.js'
import { coreImport } from './cases/coreImport.js'
import { evaluateOne } from './cases/evaluateOne.js'
import { gb18030 } from './cases/gb18030.js'
import { kernel } from './cases/kernel.js'
import { manyRows } from './cases/manyRows.js'
import { rollingCalls } from './cases/rollingCalls.js'
import { workbook } from './cases/workbook.js'
import { workdays } from './cases/workdays.js'
import { Exports } from './exports.js'
import { machine } from './machine.js'
import { table } from './table.js'

const cases: readonly BenchCase[] = [workdays, auditOrders, rollingCalls, gb18030, evaluateOne, coreImport, kernel, workbook, manyRows]

const usage = `npm run bench -- [--smoke] [--runs N] [--only CASE,…]
  --smoke  everything at small sizes, once, without judging times
  --runs   how often each side runs; the medians count (default 5)
  --only   ${cases.map(({ id }) => id).join(', ')}`

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
process.chdir(root)
const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false }, runs: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', default: false } } })
if (values.help) console.log(usage)
else await bench(values.smoke, Number(values.runs ?? (values.smoke ? 1 : 5)), chosen(values.only))

async function bench(isSmoke: boolean, runs: number, only: readonly BenchCase[]): Promise<void> {
  const scratch = path.join(root, '.cache/bench')
  const programs = path.join(scratch, `programs-${process.pid}`)
  mkdirSync(scratch, { recursive: true })
  await bundleSides(root, programs)
  const on = machine(root)
  const context = { sizes: isSmoke ? smokeSizes : fullSizes, runs, programs, scratch, exports: new Exports(scratch) }
  const rows: BenchRow[] = []
  try {
    for (const { id, run } of only) {
      console.error(`${id} …`)
      rows.push(...(await run(context)).map((row) => judged(row, isSmoke)))
    }
  } finally {
    rmSync(programs, { recursive: true })
  }
  console.log(`${on.processor}, ${on.cores} cores, load ${on.load}, Node ${on.node}; ${isSmoke ? 'smoke run, times not judged' : `medians of ${runs} runs`}\n`)
  console.log(table(rows))
  if (on.load > on.cores) console.log(`\nThe load was ${on.load} on ${on.cores} cores at the start: wall times are those of a busy machine.`)
  writeFileSync(path.join(root, isSmoke ? '.cache/bench.smoke.json' : '.cache/bench.json'), `${JSON.stringify({ machine: on, runs, isSmoke, rows }, null, 2)}\n`)
}

function chosen(only: string | undefined): readonly BenchCase[] {
  if (only === undefined) return cases
  const wanted = only.split(',')
  const unknown = wanted.filter((id) => !cases.some((known) => known.id === id))
  if (unknown.length > 0) throw new RangeError(`There is no case ${unknown.join(', ')}.\n${usage}`)
  return cases.filter(({ id }) => wanted.includes(id))
}
