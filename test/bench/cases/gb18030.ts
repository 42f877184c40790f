import { alternate, type SideResult } from '../alternate.js'
import { assertSameCounts } from '../assertSameCounts.js'
import type { BenchCase } from '../benchCase.js'
import { timeRatio } from '../compareTimes.js'

const bar = 1.1

/** The same orders in the two encodings. */
export const gb18030: BenchCase = {
  id: 'gb18030',
  async run({ runs, programs, exports, sizes }) {
    const [ours, utf8] = (await alternate(
      [
        { program: 'auditOrders', label: 'GB18030', args: [exports.of('work-order', sizes.rows, { encoding: 'gb18030' })] },
        { program: 'auditOrders', label: 'the UTF-8 file', args: [exports.of('work-order', sizes.rows)] },
      ],
      runs,
      programs,
    )) as [SideResult, SideResult]
    assertSameCounts(ours, utf8)
    return [timeRatio(`GB18030, ${sizes.rows.toLocaleString('en')} orders`, ours, utf8, bar)]
  },
}
