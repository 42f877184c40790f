import { weekdayWords } from '../../report/weekday.js'
import { element } from '../page/element.js'
import type { DrawnDay, DrawnMonth } from './drawnMonths.js'
import type { PlaygroundContext } from './playgroundContext.js'

const mondayFirst = [1, 2, 3, 4, 5, 6, 0].map((position) => weekdayWords[position]!)

/** A month of a deadline as a table. What colours say stands in the cells in words too. */
export function monthTable({ year, month, weeks }: DrawnMonth, { say }: PlaygroundContext): HTMLElement {
  return element(
    'table',
    { class: 'month' },
    element('caption', {}, say({ zh: `${year}年${month}月`, en: `${year}-${String(month).padStart(2, '0')}` })),
    element('thead', {}, element('tr', {}, ...mondayFirst.map((name) => element('th', { scope: 'col' }, say({ zh: name.zh.slice(1), en: name.en }))))),
    element('tbody', {}, ...weeks.map((week) => element('tr', {}, ...week.map((day) => (day === null ? element('td') : cell(day, say)))))),
  )
}

function cell(day: DrawnDay, say: PlaygroundContext['say']): HTMLElement {
  const mark = markOf(day)
  const names = [day.role, day.isLast && 'last', day.isOff && 'off'].filter(Boolean).join(' ')
  return element(
    'td',
    { class: names, title: day.skipped === null ? null : say(day.skipped.reason.name) },
    element('span', { class: 'date' }, String(Number(day.date.slice(-2)))),
    mark === null ? null : element('span', { class: 'mark' }, say(mark)),
  )
}

/** The word in a cell; a day outside the deadline has one only where it is worked though it is a weekend. */
function markOf({ role, number, isLast, isMakeUp, isOff, skipped }: DrawnDay): { zh: string; en: string } | null {
  const work = isMakeUp ? { zh: '（班）', en: ' (work)' } : { zh: '', en: '' }
  if (role === 'start') return { zh: `起${work.zh}`, en: `start${work.en}` }
  if (role === 'counted') {
    return isLast ? { zh: `${number} 止${work.zh}`, en: `${number} due${work.en}` } : { zh: `${number}${work.zh}`, en: `${number}${work.en}` }
  }
  if (isLast) return { zh: '止', en: 'due' }
  if (role === 'skipped') return skipped!.reason.kind === 'receipt' ? { zh: '起', en: 'start' } : isOff ? { zh: '休', en: 'off' } : { zh: '不计', en: 'skip' }
  return isMakeUp ? { zh: '班', en: 'work' } : null
}
