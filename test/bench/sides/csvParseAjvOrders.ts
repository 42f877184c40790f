import { createReadStream } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse'
import { measured } from '../answer.js'
import { plainOrder, PlainOrderChecks } from '../plainOrderChecks.js'

const [, , file] = process.argv
const text = { type: ['string', 'null'] }
const time = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$' }
/** What a careful program would ask of each row before it judges it. */
const isOrder = new Ajv2020({ allowUnionTypes: true }).compile({
  type: 'object',
  required: ['id'],
  properties: {
    id: text, channel: text, category: text, topic: text, title: text, content: text, name: text, phone: text, confidential: text, mode: text, unit: text, satisfaction: text,
    created: time, accepted: time, transferred: time, due: time, closed: time,
  },
  additionalProperties: false,
})

await measured(async () => {
  const checks = new PlainOrderChecks()
  let malformed = 0
  const rows = createReadStream(file!, { highWaterMark: 1 << 20 }).pipe(parse({ from_line: 2 })) as AsyncIterable<string[]>
  for await (const row of rows) {
    const order = plainOrder(row)
    if (!isOrder(order)) malformed++
    checks.check(order)
  }
  if (malformed > 0) throw new Error(`${malformed} orders are malformed`)
  return { counts: checks.counts() }
})
