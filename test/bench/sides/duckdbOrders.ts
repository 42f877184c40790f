import { chinaCalendar } from '../../../src/calendar/chinaCalendar.js'
import { measured } from '../answer.js'
import { duckdbConnection } from '../duckdbConnection.js'
import { exportsAsOf } from '../exports.js'
import { indexedRuleIds, orderRuleIds, orderSql } from '../orderSql.js'

const [, , file, threads] = process.argv
const transferWorkdays = 2

await measured(async () => {
  const connection = await duckdbConnection(threads!)
  await connection.run(calendarSql())
  const result = await connection.run(orderSql(file!, `${exportsAsOf} 23:59:59.999`))
  const rows = (await result.getRows()) as [number, number][]
  return { counts: countsOfPacked(rows) }
})

/** The last instant for a transfer, by the day of the start, over the days that the calendar covers. */
function calendarSql(): string {
  const days: string[] = []
  for (let day = chinaCalendar.from; chinaCalendar.tryAddWorkdays(day, transferWorkdays) >= 0; day++) {
    days.push(`(${day}, ${chinaCalendar.addWorkdays(day, transferWorkdays)})`)
  }
  return `create temp table calendar as
    select date '1970-01-01' + day as day, (date '1970-01-01' + last + 1)::timestamp - interval 1 millisecond as due from (values ${days.join(', ')}) v(day, last)`
}

function countsOfPacked(rows: readonly (readonly [number, number])[]): Record<string, number[]> {
  const special = (code: number): number => rows.find(([packed]) => packed === code)![1]
  const counts = Object.fromEntries(orderRuleIds.map((id) => [id, [0, 0, 0, 0, 0]]))
  let total = 0
  for (const [packed, orders] of rows) {
    if (packed < 0) continue
    total += orders
    orderRuleIds.forEach((id, rule) => (counts[id]![Math.floor(packed / 5 ** rule) % 5]! += orders))
  }
  const distinct = special(-1)
  const withId = special(-2)
  // The export does not say what is resolved: of an order that comes again it cannot be told what is asked.
  const untold = special(-3) + special(-4)
  const [unique, repeated] = indexedRuleIds
  return { ...counts, [unique]: [distinct, withId - distinct, 0, total - withId, 0], [repeated]: [0, 0, 0, untold, total - untold] }
}
