/** Prints a digest of many answers; the machine's time zone must not change it. Run by machineTimeZone.test.ts. */
import { fingerprint } from '../../src/calendar/fingerprint.js'
import { foreignCalendar } from '../../src/calendar/foreign.js'
import { chinaCalendar, deadline, fromDay, regionalCalendar, toDay } from '../../src/calendar/index.js'

const answers: string[] = []
for (let day = toDay('2004-01-01'); day <= toDay('2027-11-30'); day++) {
  const date = fromDay(day)
  answers.push(`${date}${chinaCalendar.isWorkday(date)}${chinaCalendar.addWorkdays(date, 10)}`)
}
for (let day = toDay('2025-12-01'); day <= toDay('2026-11-30'); day++) {
  for (const limit of ['15s', '2h', '7d', '0.5wd', '5wd']) answers.push(JSON.stringify(deadline({ from: `${fromDay(day)} 16:20`, limit, convention: { cutoff: '16:30' } })))
  answers.push(deadline({ from: new Date(day * 86_400_000), limit: '5wd', calendar: regionalCalendar('CN-XJ') }).dueAt)
  answers.push(deadline({ from: `${fromDay(day)} 02:30`, limit: '1d', timeZone: 'America/New_York' }).dueAt)
}
answers.push(foreignCalendar('US-MA', { from: '2024-01-01', to: '2026-12-31' }).version)
console.log(`${process.env.TZ} ${new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()} ${fingerprint(new TextEncoder().encode(answers.join('\n')))}`)
