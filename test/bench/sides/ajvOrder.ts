import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { measuredRate } from '../answer.js'
import { oneOrder } from '../oneOrder.js'

const [, , milliseconds, schemas] = process.argv
/** Annotations of ours, which say nothing of what is valid. */
const ajv = new Ajv2020({ strict: false })
const isOrder = ajv.compile(JSON.parse(readFileSync(`${schemas}/work-order.schema.json`, 'utf8')) as object)
if (!isOrder(oneOrder)) throw new Error(JSON.stringify(isOrder.errors))
let valid = 0
await measuredRate(Number(milliseconds), 100, () => {
  for (let time = 0; time < 100; time++) if (isOrder(oneOrder)) valid++
})
if (valid === 0) throw new Error('nothing was valid')
