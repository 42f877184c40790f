import { scaleBand, scaleLinear } from 'd3-scale'
import type { LeagueGroup, Leagues } from '../../leagues.js'
import { formatShare } from '../../formatShare.js'
import { intervalText } from '../../intervalText.js'
import { html, type Markup } from '../markup.js'
import type { View } from '../view.js'
import { chartFigure, missingChart } from './chartFrame.js'
import { at, cutTo, type Plot, uprightMark } from './drawing.js'

const width = 720
const rowHeight = 26
const nameWidth = 190
/** The units with the most orders; a page holds no more rows than this, and the league table has all. */
const mostUnits = 20

/** The share of orders closed in time by handling unit, each with its interval: the more orders, the narrower. */
export function onTimeByUnit(leagues: Leagues | null, view: View): Markup {
  const title = view.say('chartUnits')
  const index = leagues?.figures.findIndex(({ name }) => name === 'on-time-rate') ?? -1
  const units = leagues?.tables.find(({ by }) => by === 'handlingUnit')?.groups.filter(({ key, figures }) => key !== null && figures[index]!.denominator > 0) ?? []
  if (leagues === null || units.length === 0) return missingChart('units', title, view.say('chartUnitsMissing'))

  const drawn = [...units].sort((left, right) => right.records - left.records || (left.key! < right.key! ? -1 : 1)).slice(0, mostUnits)
  const plot: Plot = { left: nameWidth + 12, right: 640, top: 34, bottom: 34 + drawn.length * rowHeight }
  const lowest = Math.min(...drawn.map(({ figures }) => figures[index]!.interval!.low))
  const x = scaleLinear([Math.floor(lowest / 10) * 10, 100], [plot.left, plot.right])
  const y = scaleBand(drawn.map(({ key }) => key!), [plot.top, plot.bottom])
  const ticks = x.ticks(5).map((tick) => html`<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${at(plot.top)}" y2="${at(plot.bottom)}"></line><text class="tick" text-anchor="middle" x="${at(x(tick))}" y="${at(plot.bottom + 18)}">${tick}%</text>`)
  const all = leagues.all.figures[index]!
  const whole = all.denominator === 0 ? null : uprightMark({ ...plot, top: 22 }, x((100 * all.numerator) / all.denominator), `${view.say('chartAll')} ${formatShare(all.numerator, all.denominator)}`)
  const isSmall = ({ figures }: LeagueGroup): boolean => figures[index]!.denominator < leagues.rankMinimum

  return chartFigure({
    name: 'units', title, width, height: plot.bottom + 30,
    reading: [
      view.say('chartUnitsReading', { confidence: String(leagues.confidence), minimum: view.number(leagues.rankMinimum) }),
      units.length > drawn.length ? view.say('chartLargest', { shown: view.number(drawn.length), total: view.number(units.length) }) : '',
    ].join(''),
    summary: view.say('chartUnitsSummary', { units: view.number(units.length), share: formatShare(all.numerator, all.denominator) }),
    drawing: html`${ticks}${whole}${drawn.map((unit) => row(unit, index, isSmall(unit), { x: (share) => x(share), y: y(unit.key!)! + rowHeight / 2 }, plot, view))}`,
    columns: [{ heading: view.say('handlingUnit') }, ...(['chartShare', 'interval', 'numerator', 'denominator'] as const).map((key) => ({ heading: view.say(key, { confidence: String(leagues.confidence) }), isNumber: true }))],
    rows: drawn.map(({ key, figures }) => {
      const { numerator, denominator, interval } = figures[index]!
      return [html`<bdi>${key}</bdi>`, formatShare(numerator, denominator), intervalText(interval!), view.number(numerator), view.number(denominator)]
    }),
  }, view)
}

interface Place {
  readonly x: (share: number) => number
  readonly y: number
}

function row({ key, figures }: LeagueGroup, index: number, isSmall: boolean, { x, y }: Place, plot: Plot, view: View): Markup {
  const { numerator, denominator, interval } = figures[index]!
  const share = (100 * numerator) / denominator
  return html`<text class="name" text-anchor="end" x="${at(nameWidth)}" y="${at(y + 4)}">${cutTo(view.valueLabel('handlingUnit', key!), nameWidth - 4)}</text><line class="whisker" x1="${at(x(interval!.low))}" x2="${at(x(interval!.high))}" y1="${at(y)}" y2="${at(y)}"></line><circle class="${isSmall ? 'hollow' : 'one'}" cx="${at(x(share))}" cy="${at(y)}" r="5"></circle><text class="tick" x="${at(plot.right + 10)}" y="${at(y + 4)}">${view.number(denominator)}</text>
`
}
