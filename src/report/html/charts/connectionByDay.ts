import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { ConnectionChart } from '../../charts.js'
import { formatShare } from '../../formatShare.js'
import { html, type Markup } from '../markup.js'
import type { View } from '../view.js'
import { chartFigure, missingChart } from './chartFrame.js'
import { at, below, leftAxis, levelMark, type Plot } from './drawing.js'

const width = 720
const height = 290
const plot: Plot = { left: 52, right: 700, top: 20, bottom: 252 }
const hour = 3_600_000
const day = 24 * hour
/** Labels stand at whole multiples of these hours, the closest of which there are few enough. */
const labelHours = [6, 12, 24, 48, 96, 168, 336, 720, 1440, 4320]
const mostLabels = 7

interface Point {
  /** The end of the window as the clock on the spot shows it, counted as if it were UTC. */
  readonly clock: number
  readonly share: number
}

/** The connection rate of every window, with the least rate as a line. */
export function connectionByDay(chart: ConnectionChart | null, view: View): Markup {
  if (chart === null) return missingChart('connection', view.say('chartConnectionAny'), view.say('chartConnectionMissing'))

  const title = view.say('chartConnection', { hours: String(chart.hours) })
  const { minimum, lowest } = chart
  const points = lowest.map(({ to, met, total }): Point => ({ clock: Date.parse(`${to.slice(0, 19)}Z`), share: (100 * met) / total }))
  const [first, last] = [points[0]!, points.at(-1)!]
  const floor = Math.min(minimum, ...points.map(({ share }) => share))
  const x = scaleLinear([first.clock, Math.max(last.clock, first.clock + hour)], [plot.left, plot.right])
  const y = scaleLinear([Math.max(0, Math.floor(floor / 5) * 5 - 5), 100], [plot.bottom, plot.top])
  const path = line<Point>(({ clock }) => x(clock), ({ share }) => y(share)).digits(2)
  const lows = points.filter((_, index) => isBelow(lowest[index]!, minimum)).map(({ clock, share }) => html`<circle class="low" cx="${at(x(clock))}" cy="${at(y(share))}" r="3"></circle>`)
  const worst = lowest.reduce((least, each) => (each.met * least.total < least.met * each.total ? each : least))
  return chartFigure({
    name: 'connection', title, width, height,
    reading: view.say('chartConnectionReading', { hours: String(chart.hours), windows: view.number(chart.windows), minimum: String(minimum) }),
    summary: view.say('chartConnectionSummary', { share: formatShare(worst.met, worst.total), at: view.time(worst.to), minimum: String(minimum) }),
    drawing: html`${leftAxis(plot, y.ticks(6), (value) => y(value), (value) => `${value}%`)}${timeLabels(first.clock, last.clock, (clock) => x(clock))}
<path class="seriesLine one" d="${path(points) ?? ''}"></path>${lows}${levelMark(plot, y(minimum), view.say('chartMinimum', { minimum: String(minimum) }))}`,
    columns: [{ heading: view.say('windowEnd') }, { heading: view.say('chartLowest'), isNumber: true }, { heading: view.say('numerator'), isNumber: true }, { heading: view.say('denominator'), isNumber: true }],
    rows: lowest.map(({ to, met, total }) => [view.time(to), formatShare(met, total), view.number(met), view.number(total)]),
  }, view)
}

/** The minimum itself is reached (inclusive); compared as whole numbers. */
function isBelow({ met, total }: ConnectionChart['lowest'][number], minimum: number): boolean {
  return met * 100 < minimum * total
}

function timeLabels(from: number, to: number, xOf: (clock: number) => number): Markup {
  const step = hour * (labelHours.find((hours) => (to - from) / (hours * hour) <= mostLabels) ?? labelHours.at(-1)!)
  const marks: Markup[] = []
  for (let clock = Math.ceil(from / step) * step; clock <= to; clock += step) {
    const text = new Date(clock).toISOString()
    const label = step < day && clock % day !== 0 ? text.slice(11, 16) : text.slice(5, 10)
    marks.push(html`<line class="grid" x1="${at(xOf(clock))}" x2="${at(xOf(clock))}" y1="${at(plot.bottom)}" y2="${at(plot.bottom + 5)}"></line>${below(plot, xOf(clock), label)}`)
  }
  return html`${marks}`
}
