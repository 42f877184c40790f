import { expect, it } from 'vitest'
import { elapsed } from '../../src/expression/build.js'
import { compileElapsed } from '../../src/expression/compile/compileElapsed.js'
import { Status } from '../../src/expression/kinds.js'
import type { Elapsed } from '../../src/expression/node.js'
import { Plan } from '../../src/expression/plan.js'
import { absent, type Cell, chinaContext, fieldOf, fill, invalid, known, toTheMinute } from './planOf.js'

const from = fieldOf('from', 'instant')
const to = fieldOf('to', 'instant')

it('the time between two instants is in milliseconds, as precise as the less precise of them, and blames the one that is not there', () => {
  const rows: readonly (readonly [Cell, Cell])[] = [[known(1000), known(6000)], [known(0), toTheMinute(60_000)], [toTheMinute(0), known(61_000)], [known(0), absent], [invalid, known(0)]]
  const plan = new Plan(rows.length, chinaContext)
  const column = compileElapsed(elapsed(from, to) as unknown as Elapsed, plan)
  fill(plan, from, rows.map(([start]) => start))
  fill(plan, to, rows.map(([, end]) => end))
  plan.nextBatch()
  column.compute(rows.length)
  expect([...column.values.subarray(0, 3)]).toEqual([5000, 60_000, 61_000])
  expect([...column.status]).toEqual([Status.value, Status.minute, Status.minute, Status.absent, Status.absent])
  expect([3, 4].map((row) => plan.reasons.entries[column.blame(row)])).toMatchObject([{ key: 'field-absent', field: to }, { key: 'field-invalid', field: from }])
})
