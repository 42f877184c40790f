import { chinaCalendar } from '../../../src/calendar/chinaCalendar.js'
import { measuredRate } from '../answer.js'
import { firstDay, lastDay, lastStart, mostAdded } from '../workdayQuestions.js'

const [, , question, milliseconds] = process.argv
let sum = 0
const days = lastDay - firstDay + 1
const rounds: Record<string, [number, () => void]> = {
  isWorkday: [days, () => {
    for (let day = firstDay; day <= lastDay; day++) if (chinaCalendar.isWorkday(day)) sum++
  }],
  addWorkdays: [(lastStart - firstDay + 1) * mostAdded, () => {
    for (let day = firstDay; day <= lastStart; day++) for (let count = 1; count <= mostAdded; count++) sum += chinaCalendar.addWorkdays(day, count)
  }],
  countWorkdays: [days, () => {
    for (let day = firstDay; day <= lastDay; day++) sum += chinaCalendar.countWorkdays(firstDay, day)
  }],
}
const [operations, round] = rounds[question!]!
await measuredRate(Number(milliseconds), operations, round)
if (Number.isNaN(sum)) throw new Error('no answer')
