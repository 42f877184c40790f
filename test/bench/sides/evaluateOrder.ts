import { evaluate } from '../../../src/index.js'
import { measuredRate } from '../answer.js'
import { exportsAsOf } from '../exports.js'
import { oneOrder } from '../oneOrder.js'

const [, , milliseconds] = process.argv
let verdicts = 0
await measuredRate(Number(milliseconds), 100, () => {
  for (let time = 0; time < 100; time++) verdicts += evaluate(oneOrder, { asOf: exportsAsOf }).verdicts.length
})
if (verdicts === 0) throw new Error('no verdicts')
