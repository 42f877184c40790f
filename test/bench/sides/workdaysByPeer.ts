import chineseDays from 'chinese-days'
import * as chineseWorkday from 'chinese-workday'
import { addBusinessDays, differenceInBusinessDays, format, isWeekend, parseISO } from 'date-fns'
import { chinaCalendar } from '../../../src/calendar/chinaCalendar.js'
import { fromDay, toDay } from '../../../src/calendar/civilDay.js'
import { measuredRate } from '../answer.js'
import { comparedQuestions, dates, firstDay, lastDay, mostAdded } from '../workdayQuestions.js'

/** What each peer offers for the three questions, on the dates that it takes. */
interface Peer {
  readonly isWorkday: (date: string) => boolean
  readonly addWorkdays: (date: string, count: number) => string
  readonly countWorkdays: (from: string, to: string) => number
}

/** What stands for no answer; no question asks for it. */
const noDate = '1970-01-01'
const dayFormat = 'yyyy-MM-dd'
/** What a program without a library does: the working days in a set, and a step a day. */
const workdays = new Set(Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index).filter((day) => chinaCalendar.isWorkday(day)).map((day) => fromDay(day)))
const nextDate = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

const peers: Record<string, Peer> = {
  'chinese-days': {
    isWorkday: (date) => chineseDays.isWorkday(date),
    addWorkdays: (date, count) => chineseDays.findWorkday(count, date),
    countWorkdays: (from, to) => chineseDays.getWorkdaysInRange(from, to).length,
  },
  'chinese-workday': {
    isWorkday: (date) => chineseWorkday.isWorkday(date),
    // It adds none by itself; its next working day, so many times, is what a user would write.
    addWorkdays(date, count) {
      let at: string | null = date
      for (let left = count; left > 0 && at !== null; left--) at = chineseWorkday.nextWorkday(at)
      return at ?? noDate
    },
    countWorkdays: (from, to) => chineseWorkday.countWorkdays(from, to),
  },
  'date-fns': {
    isWorkday: (date) => !isWeekend(parseISO(date)),
    addWorkdays: (date, count) => format(addBusinessDays(parseISO(date), count), dayFormat),
    countWorkdays: (from, to) => differenceInBusinessDays(parseISO(to), parseISO(from)),
  },
  'set-and-loop': {
    isWorkday: (date) => workdays.has(date),
    addWorkdays(date, count) {
      let at = date
      for (let left = count; left > 0; ) {
        at = nextDate(at)
        if (workdays.has(at)) left--
      }
      return at
    },
    countWorkdays(from, to) {
      let count = 0
      for (let at = from; at < to; ) {
        at = nextDate(at)
        if (workdays.has(at)) count++
      }
      return count
    },
  },
}

const [, , name, question, milliseconds] = process.argv
const peer = peers[name!]!
let sum = 0
/** Counting from 2010 on walks over all days between, so that a few ends are enough to measure it. */
const ends = dates.filter((_, index) => index % 500 === 250)
const starts = dates.filter((_, index) => index % 97 === 0 && index < dates.length - 2 * mostAdded)
const rounds: Record<string, [number, () => void]> = {
  isWorkday: [dates.length, () => {
    for (const date of dates) if (peer.isWorkday(date)) sum++
  }],
  addWorkdays: [starts.length * mostAdded, () => {
    for (const date of starts) for (let count = 1; count <= mostAdded; count++) sum += peer.addWorkdays(date, count).length
  }],
  countWorkdays: [ends.length, () => {
    for (const date of ends) sum += peer.countWorkdays('2010-01-01', date)
  }],
}
const [operations, round] = rounds[question!]!
await measuredRate(Number(milliseconds), operations, round, comparedQuestions.map(([start, count]) => toDay(peer.addWorkdays(start, count))))
if (Number.isNaN(sum)) throw new Error('no answer')
