import { alternate, type SideResult } from '../alternate.js'
import { assertSameCounts } from '../assertSameCounts.js'
import type { BenchCase } from '../benchCase.js'
import { timeRatio } from '../compareTimes.js'

const bar = 0.7

/** The connection rate of every 24 hours, against a range window of a database. */
export const rollingCalls: BenchCase = {
  id: 'rolling-calls',
  async run({ runs, programs, exports, sizes }) {
    const file = exports.of('call', sizes.rows)
    const [ours, two, one] = (await alternate(
      [
        { program: 'auditCalls', label: 'hotline-spec', args: [file] },
        { program: 'duckdbCalls', label: 'DuckDB, two threads', args: [file, '2'] },
        { program: 'duckdbCalls', label: 'DuckDB, one thread', args: [file, '1'] },
      ],
      runs,
      programs,
    )) as [SideResult, SideResult, SideResult]
    for (const peer of [two, one]) assertSameCounts(ours, peer)
    const name = `rolling rate of ${sizes.rows.toLocaleString('en')} calls`
    return [timeRatio(name, ours, two, bar, 'ours on one thread'), timeRatio(name, ours, one, bar)]
  },
}
