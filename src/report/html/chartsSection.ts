import type { AuditReport } from '../auditReport.js'
import { categoryShares } from './charts/categoryShares.js'
import { connectionByDay } from './charts/connectionByDay.js'
import { onTimeByUnit } from './charts/onTimeByUnit.js'
import { overdueCalendar } from './charts/overdueCalendar.js'
import { ratesByMonth } from './charts/ratesByMonth.js'
import { waitingTimes } from './charts/waitingTimes.js'
import { html, type Markup } from './markup.js'
import type { View } from './view.js'

/** Six charts, drawn when the page is written; each says how to read it and has its numbers in a table below. */
export function chartsSection({ leagues, charts }: AuditReport, view: View): Markup {
  return html`<section id="charts"><h2>${view.say('charts')}</h2>
${ratesByMonth(leagues, view)}${connectionByDay(charts.connection, view)}${waitingTimes(charts.waits, view)}${onTimeByUnit(leagues, view)}${categoryShares(leagues, view)}${overdueCalendar(charts.overdue, view)}</section>`
}
