import { fromDay, toDay, tryToDay } from '../../../calendar/civilDay.js'
import { max } from 'd3-array'
import { scaleQuantize } from 'd3-scale'
import type { OverdueChart } from '../../charts.js'
import { html, type Markup } from '../markup.js'
import type { View } from '../view.js'
import { chartFigure, missingChart } from './chartFrame.js'
import { at } from './drawing.js'

const cell = 12
const pitch = 14
const left = 40
const width = 720
/** Weeks in a row of the calendar, and rows that are drawn: the latest; the table has every day. */
const weeksInRow = 48
const mostRows = 4
const rowHeight = 7 * pitch + 40
const depths = ['depth1', 'depth2', 'depth3', 'depth4'] as const

/** On which days work orders fell due that were not closed by then: the darker, the more. */
export function overdueCalendar(chart: OverdueChart | null, view: View): Markup {
  const title = view.say('chartOverdue')
  if (chart === null) return missingChart('overdue', title, view.say('chartOverdueMissing'))
  const { undated } = chart
  const days = chart.days.filter(({ day }) => tryToDay(day) !== undefined)
  const undatedText = undated > 0 ? view.say('chartOverdueUndated', { count: view.number(undated) }) : ''
  const latest = days.at(-1)
  if (latest === undefined) return missingChart('overdue', title, undated > 0 ? undatedText : view.say('chartOverdueNone'))

  const lastMonday = mondayOf(toDay(latest.day))
  const firstMonday = Math.max(mondayOf(toDay(days[0]!.day)), lastMonday - (weeksInRow * mostRows - 1) * 7)
  const drawn = days.filter(({ day }) => toDay(day) >= firstMonday)
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const most = max(drawn, ({ count }) => count)!
  const depthOf = scaleQuantize([1, Math.max(2, most)], depths)
  const countOf = new Map(drawn.map(({ day, count }) => [toDay(day), count]))
  const weeks = (lastMonday - firstMonday) / 7 + 1
  const rows = Math.ceil(weeks / weeksInRow)
  const parts: Markup[] = []
  for (let week = 0; week < weeks; week++) {
    const place = { x: left + (week % weeksInRow) * pitch, y: Math.floor(week / weeksInRow) * rowHeight + 22 }
    parts.push(weekCells(firstMonday + week * 7, place, countOf, depthOf, view))
  }
  const names = Array.from({ length: rows }, (_, row) => labelledWeekdays.map(([weekday, key]) => html`<text class="tick" text-anchor="end" x="${left - 6}" y="${at(row * rowHeight + 22 + weekday * pitch + 10)}">${view.say(key)}</text>`))
  const height = rows * rowHeight + 26
  return chartFigure({
    name: 'overdue', title, width, height,
    reading: [view.say('chartOverdueReading'), undatedText, drawn.length < days.length ? view.say('chartLatest', { shown: view.number(drawn.length), total: view.number(days.length) }) : ''].join(''),
    summary: view.say('chartOverdueSummary', { total: view.number(total), days: view.number(days.length), from: days[0]!.day, to: latest.day, most: view.number(most) }),
    drawing: html`${names}${parts}${depthLegend(depthOf, height - 10, view)}`,
    columns: [{ heading: view.say('chartDueDay') }, { heading: view.say('chartOverdueCount'), isNumber: true }],
    rows: days.map(({ day, count }) => [day, view.number(count)]),
  }, view)
}

/** Every other weekday is named, as many as there is room for. */
const labelledWeekdays = [
  [0, 'monday'],
  [2, 'wednesday'],
  [4, 'friday'],
] as const

/** Day 0 is a Thursday. */
function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}

function weekCells(monday: number, { x, y }: { readonly x: number; readonly y: number }, countOf: ReadonlyMap<number, number>, depthOf: (count: number) => string, view: View): Markup {
  const cells = Array.from({ length: 7 }, (_, weekday) => {
    const day = monday + weekday
    const count = countOf.get(day)
    const place = html`x="${at(x)}" y="${at(y + weekday * pitch)}" width="${cell}" height="${cell}"`
    return count === undefined ? html`<rect class="noDepth" ${place}></rect>` : html`<rect class="${depthOf(count)}" ${place}><title>${fromDay(day)}${view.marks.colon}${view.number(count)}</title></rect>`
  })
  const first = Array.from({ length: 7 }, (_, weekday) => fromDay(monday + weekday)).find((day) => day.endsWith('-01'))
  const month = first === undefined ? null : html`<text class="tick" x="${at(x)}" y="${at(y - 6)}">${first.endsWith('-01-01') ? first.slice(0, 4) : first.slice(5, 7)}</text>`
  return html`${month}${cells}
`
}

function depthLegend(depthOf: { invertExtent(depth: (typeof depths)[number]): [number, number] }, y: number, view: View): Markup {
  let from = 1
  const entries = depths.flatMap((depth, index) => {
    const to = Math.ceil(depthOf.invertExtent(depth)[1]) - (index === depths.length - 1 ? 0 : 1)
    if (to < from) return []
    const label = to === from ? view.number(to) : `${view.number(from)}–${view.number(to)}`
    from = to + 1
    return [{ depth, label }]
  })
  return html`${entries.map(({ depth, label }, index) => html`<rect class="${depth}" x="${left + index * 90}" y="${at(y - 10)}" width="${cell}" height="${cell}"></rect><text class="tick" x="${left + index * 90 + 18}" y="${at(y)}">${label}</text>`)}`
}
