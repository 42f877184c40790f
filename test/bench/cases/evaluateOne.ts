import { alternate, type SideResult } from '../alternate.js'
import type { BenchCase } from '../benchCase.js'

const evaluationsASecond = 100_000

/** One live order at a time, beside the mere validation of it. */
export const evaluateOne: BenchCase = {
  id: 'evaluate',
  async run({ runs, programs, sizes }) {
    const milliseconds = String(sizes.rateMilliseconds)
    const [ours, ajv] = (await alternate(
      [
        { program: 'evaluateOrder', label: 'evaluate', args: [milliseconds] },
        { program: 'ajvOrder', label: 'ajv alone', args: [milliseconds, 'schemas'] },
      ],
      runs,
      programs,
    )) as [SideResult, SideResult]
    const rate = ({ operations, cpuMilliseconds }: SideResult): number => (operations! / cpuMilliseconds) * 1000
    return [
      {
        case: 'evaluate one order',
        against: 'ajv alone',
        value: rate(ours),
        unit: 'a second',
        bar: { operator: '>=', value: evaluationsASecond },
        ours: `${Math.round(rate(ours)).toLocaleString('en')}/s`,
        theirs: `${Math.round(rate(ajv)).toLocaleString('en')}/s`,
      },
    ]
  },
}
