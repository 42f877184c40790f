import { alternate, type SideResult } from '../alternate.js'
import type { BenchCase } from '../benchCase.js'
import type { MeasuredRow } from '../benchRow.js'
import { timeText } from '../compareTimes.js'

const deviation = 1.1
const mostMegabytes = 600
const bytesOfRecord = 24

/** Ten times the rows: time that grows with them, and memory that does not, but for the exact indexes. */
export const manyRows: BenchCase = {
  id: 'many-rows',
  async run({ runs, programs, exports, sizes }) {
    const [few, many] = [exports.of('work-order', sizes.rows), exports.of('work-order', sizes.manyRows)]
    const side = (label: string, file: string, indexes: string) => ({ program: 'auditOrders', label, args: [file, indexes] })
    const [fewWith, fewWithout, manyWith, manyWithout] = (await alternate(
      [side('few', few, 'ids'), side('few without index', few, 'none'), side('many', many, 'ids'), side('many without index', many, 'none')],
      runs,
      programs,
    )) as [SideResult, SideResult, SideResult, SideResult]
    const name = `${sizes.manyRows.toLocaleString('en')} orders`
    const against = `itself at ${sizes.rows.toLocaleString('en')}`
    const row = (what: string, value: number, unit: string, bar: number, ours: SideResult, theirs: SideResult): MeasuredRow => ({
      case: `${name}: ${what}`, against, value, unit, bar: { operator: '<=', value: bar }, ours: timeText(ours), theirs: timeText(theirs),
    })
    const factor = sizes.manyRows / sizes.rows
    const indexBytes = ((manyWith.peakMegabytes - manyWithout.peakMegabytes) * 2 ** 20) / sizes.manyRows
    return [
      {
        ...row('time a row', manyWith.milliseconds / fewWith.milliseconds / factor, 'ratio', deviation, manyWith, fewWith),
        byProcessor: manyWith.cpuMilliseconds / fewWith.cpuMilliseconds / factor,
      },
      row('memory without indexes', manyWithout.peakMegabytes / fewWithout.peakMegabytes, 'ratio', deviation, manyWithout, fewWithout),
      row('indexes', indexBytes, 'bytes a record', bytesOfRecord, manyWith, manyWithout),
      row('peak', manyWith.peakMegabytes, 'MB', mostMegabytes, manyWith, fewWith),
    ]
  },
}
