import { chinaCalendar } from '../../../src/calendar/chinaCalendar.js'
import { toDay } from '../../../src/calendar/civilDay.js'
import { measuredRate } from '../answer.js'
import { comparedQuestions, dates, lastStart, firstDay, mostAdded } from '../workdayQuestions.js'

const [, , question, milliseconds] = process.argv
let sum = 0
const starts = dates.slice(0, lastStart - firstDay + 1)
const rounds: Record<string, [number, () => void]> = {
  isWorkday: [dates.length, () => {
    for (const date of dates) if (chinaCalendar.isWorkday(date)) sum++
  }],
  addWorkdays: [starts.length * mostAdded, () => {
    for (const date of starts) for (let count = 1; count <= mostAdded; count++) sum += chinaCalendar.addWorkdays(date, count).length
  }],
  countWorkdays: [dates.length, () => {
    for (const date of dates) sum += chinaCalendar.countWorkdays('2010-01-01', date)
  }],
}
const [operations, round] = rounds[question!]!
await measuredRate(Number(milliseconds), operations, round, comparedQuestions.map(([start, count]) => toDay(chinaCalendar.addWorkdays(start, count))))
if (Number.isNaN(sum)) throw new Error('no answer')
