import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { measured } from '../answer.js'
import { exportsAsOf } from '../exports.js'
import { type PlainOrder, plainOrder, timeOf, transferDueOf } from '../plainOrderChecks.js'

const [, , file, mostRows] = process.argv
const now = Date.parse(`${exportsAsOf}T23:59:59.999+08:00`)

/** The two rules on limits, failures alone: the engine knows true and false, so what cannot be told is left out before it. */
function engineOfRules(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const isLate = (path: string): TopLevelCondition => ({ all: [{ fact: path, operator: 'equal', value: true }] })
  engine.addRule({ conditions: { all: [{ fact: 'mode', operator: 'equal', value: '转交办理' }, isLate('transferredAfterDue')] }, event: { type: 'order-transferred-in-time' } })
  engine.addRule({ conditions: isLate('closedAfterDue'), event: { type: 'order-closed-by-its-due-time' } })
  engine.addRule({
    conditions: { all: [{ fact: 'confidential', operator: 'equal', value: '是' }, { fact: 'showsPhone', operator: 'equal', value: true }] },
    event: { type: 'order-confidential-when-asked' },
  })
  return engine
}

await measured(async () => {
  const engine = engineOfRules()
  const failures = new Map<string, number>()
  let count = 0
  const rows = createReadStream(file!, { highWaterMark: 1 << 20 }).pipe(parse({ from_line: 2, to_line: Number(mostRows) + 1 })) as AsyncIterable<string[]>
  for await (const row of rows) {
    const { events } = await engine.run(factsOf(plainOrder(row)))
    for (const { type } of events) failures.set(type, (failures.get(type) ?? 0) + 1)
    count++
  }
  return { operations: count, answers: [...failures.values()] }
})

function factsOf({ mode, confidential, phone, created, accepted, transferred, due, closed }: PlainOrder): Record<string, unknown> {
  const start = timeOf(accepted ?? created) ?? NaN
  return {
    mode,
    confidential,
    showsPhone: phone !== null && /\d[\d\s-]{5,}\d/.test(phone),
    transferredAfterDue: !Number.isNaN(start) && (timeOf(transferred) ?? now) > transferDueOf(start),
    closedAfterDue: (timeOf(closed) ?? now) > (timeOf(due) ?? Infinity),
  }
}
