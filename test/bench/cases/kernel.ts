import { alternate, type SideResult } from '../alternate.js'
import { assertSameCounts } from '../assertSameCounts.js'
import type { BenchCase } from '../benchCase.js'
import { timesFaster } from '../compareTimes.js'

/** What the loops of the kernel have to gain to be worth a module of WebAssembly. */
const bar = 1.5

/** The audit of the same orders with the loops of the kernel, and every cell read without. */
export const kernel: BenchCase = {
  id: 'kernel',
  async run({ runs, programs, exports, sizes }) {
    const file = exports.of('work-order', sizes.rows)
    const [withLoops, without] = (await alternate(
      [
        { program: 'auditOrders', label: 'with the kernel', args: [file] },
        { program: 'auditOrders', label: 'without the kernel', args: [file, 'without-kernel'] },
      ],
      runs,
      programs,
    )) as [SideResult, SideResult]
    assertSameCounts(withLoops, without)
    return [timesFaster(`audit of ${sizes.rows.toLocaleString('en')} orders with the kernel`, withLoops, without, bar)]
  },
}
