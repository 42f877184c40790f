import { alternate, type SideResult } from '../alternate.js'
import { assertSameCounts } from '../assertSameCounts.js'
import type { BenchCase } from '../benchCase.js'
import { timesFaster } from '../compareTimes.js'

/** What finding marks sixteen bytes at a time has to gain to be worth a module of WebAssembly. */
const bar = 2

/** The delimiters, line feeds and quotes of a file, found in the two ways that there are. */
export const marks: BenchCase = {
  id: 'marks',
  async run({ runs, programs, exports, sizes }) {
    const file = exports.of('work-order', sizes.rows)
    const side = (label: string, way: string) => ({ program: 'findMarks', label, args: [file, way] })
    const [bySixteen, byByte] = (await alternate([side('by sixteen bytes', 'sixteen'), side('byte by byte', 'byte')], runs, programs)) as [SideResult, SideResult]
    assertSameCounts(bySixteen, byByte)
    return [timesFaster(`marks of ${sizes.rows.toLocaleString('en')} orders`, bySixteen, byByte, bar)]
  },
}
