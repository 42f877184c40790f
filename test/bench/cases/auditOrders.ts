import { alternate, type SideResult } from '../alternate.js'
import { assertSameCounts } from '../assertSameCounts.js'
import type { BenchCase } from '../benchCase.js'
import { timeRatio, timesFaster } from '../compareTimes.js'
import type { Side } from '../side.js'

const barAgainstDuckdb = 0.6
/** Rows that the slowest peer is given; its time is scaled to all. */
const rowsOfRulesEngine = 100_000

/** The audit of orders under the national profile, hash of the input included, against a database and against programs of plain functions. */
export const auditOrders: BenchCase = {
  id: 'audit-orders',
  async run({ runs, programs, exports, sizes }) {
    const file = exports.of('work-order', sizes.rows)
    const sides: Side[] = [
      { program: 'auditOrders', label: 'hotline-spec, two threads', args: [file, 'all', '2'] },
      { program: 'auditOrders', label: 'hotline-spec', args: [file, 'all'] },
      { program: 'duckdbOrders', label: 'DuckDB, two threads', args: [file, '2'] },
      { program: 'duckdbOrders', label: 'DuckDB, one thread', args: [file, '1'] },
      { program: 'udsvOrders', label: 'udsv + plain functions', args: [file] },
      { program: 'csvParseAjvOrders', label: 'csv-parse + ajv + plain functions', args: [file] },
      { program: 'csvParseRulesEngineOrders', label: 'csv-parse + json-rules-engine', args: [file, String(Math.min(sizes.rows, rowsOfRulesEngine))] },
    ]
    const [oursTwo, ours, ...peers] = (await alternate(sides, runs, programs)) as [SideResult, SideResult, ...SideResult[]]
    const [duckdbTwo, duckdbOne, udsv, ajv, rulesEngine] = peers as [SideResult, SideResult, SideResult, SideResult, SideResult]
    assertSameCounts(oursTwo, ours)
    const notCompared = [duckdbTwo, duckdbOne, udsv, ajv].map((peer) => assertSameCounts(ours, peer))[0]!
    const note = `equal counts for ${Object.keys(duckdbTwo.counts!).length} rules${notCompared.length > 0 ? `; ours also judges ${notCompared.join(', ')}` : ''}; ours also hashes the input and groups.`
    const name = `audit ${sizes.rows.toLocaleString('en')} orders`
    return [
      timeRatio(`${name}, two threads`, oursTwo, duckdbTwo, barAgainstDuckdb, note),
      timeRatio(name, ours, duckdbOne, barAgainstDuckdb),
      timesFaster(name, ours, udsv, 3),
      timesFaster(name, ours, ajv, 8),
      timesFaster(name, ours, scaled(rulesEngine, sizes.rows), 50, `three of the eleven rules, failures alone; measured on ${Math.min(sizes.rows, rowsOfRulesEngine).toLocaleString('en')} rows and scaled.`),
    ]
  },
}

function scaled(result: SideResult, rows: number): SideResult {
  const factor = rows / result.operations!
  return { ...result, milliseconds: result.milliseconds * factor, cpuMilliseconds: result.cpuMilliseconds * factor }
}
