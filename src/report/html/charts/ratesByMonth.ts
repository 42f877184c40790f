import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { LeagueGroup, Leagues } from '../../leagues.js'
import { formatShare } from '../../formatShare.js'
import { html, type Markup } from '../markup.js'
import type { View } from '../view.js'
import { chartFigure, missingChart } from './chartFrame.js'
import { at, below, cutTo, labelStep, leftAxis, type Plot } from './drawing.js'

const width = 720
const height = 300
const plot: Plot = { left: 52, right: 590, top: 20, bottom: 262 }

/** The three rates, by the names of their figures. */
const threeRates: readonly string[] = ['response-rate', 'resolution-rate', 'satisfaction-rate']
const looks = ['one', 'two', 'three'] as const
/** The latest so many months are drawn; the table has all. */
const mostMonths = 36

/** The rates of response, resolution and satisfaction by the month in which the orders began. */
export function ratesByMonth(leagues: Leagues | null, view: View): Markup {
  const title = view.say('chartRates')
  const months = leagues?.tables.find(({ by }) => by === 'month')?.groups.filter(({ key }) => key !== null) ?? []
  const rates = (leagues?.figures ?? []).flatMap((figure, index) => (threeRates.includes(figure.name) ? [{ ...figure, index }] : []))
  if (!months.some(({ figures }) => rates.some(({ index }) => figures[index]!.denominator > 0))) return missingChart('rates', title, view.say('chartRatesMissing'))

  const drawn = months.slice(-mostMonths)
  const shareOf = ({ figures }: LeagueGroup, index: number): number => (100 * figures[index]!.numerator) / figures[index]!.denominator
  const isKnown = ({ figures }: LeagueGroup, index: number): boolean => figures[index]!.denominator > 0
  const lowest = Math.min(...drawn.flatMap((month) => rates.filter(({ index }) => isKnown(month, index)).map(({ index }) => shareOf(month, index))))
  const x = scalePoint(drawn.map(({ key }) => key!), [plot.left, plot.right]).padding(0.5)
  const y = scaleLinear([Math.min(80, Math.floor(lowest / 10) * 10), 100], [plot.bottom, plot.top])
  const ends = apartEnough(rates.map(({ index }) => {
    const last = drawn.findLast((month) => isKnown(month, index))
    return last ? y(shareOf(last, index)) : NaN
  }))
  const series = rates.map((rate, order) => {
    const path = line<LeagueGroup>((month) => x(month.key!)!, (month) => y(shareOf(month, rate.index))).defined((month) => isKnown(month, rate.index)).digits(2)
    const points = drawn.filter((month) => isKnown(month, rate.index)).map((month) => dot(order, x(month.key!)!, y(shareOf(month, rate.index))))
    const name = Number.isNaN(ends[order]!) ? null : html`<text class="seriesName ${looks[order]!}" x="${at(plot.right + 8)}" y="${at(ends[order]! + 4)}">${cutTo(view.text(rate.title), width - plot.right - 8)}</text>`
    return html`<path class="seriesLine ${looks[order]!}" d="${path(drawn) ?? ''}"></path>${points}${name}
`
  })
  const step = labelStep(drawn.length, 9)
  const labels = drawn.map(({ key }, index) => (index % step === 0 ? below(plot, x(key!)!, key!) : null))
  return chartFigure({
    name: 'rates', title, width, height,
    reading: [view.say('chartRatesReading'), months.length > drawn.length ? view.say('chartLatest', { shown: view.number(drawn.length), total: view.number(months.length) }) : ''].join(''),
    summary: `${title}${view.marks.colon}${rates.map(({ title: name, index }) => `${view.text(name)} ${formatShare(leagues!.all.figures[index]!.numerator, leagues!.all.figures[index]!.denominator)}`).join(view.marks.comma)}`,
    drawing: html`${leftAxis(plot, y.ticks(5), (value) => y(value), (value) => `${value}%`)}${labels}${series}`,
    columns: [{ heading: view.say('month') }, ...rates.map(({ title: name }) => ({ heading: view.text(name), isNumber: true }))],
    rows: months.map((month) => [month.key, ...rates.map(({ index }) => shareAndCounts(month, index))]),
  }, view)
}

function shareAndCounts({ figures }: LeagueGroup, index: number): string {
  const { numerator, denominator } = figures[index]!
  return denominator === 0 ? '–' : `${formatShare(numerator, denominator)} (${numerator}/${denominator})`
}

/** A mark of its own form for each series, for those who cannot tell the colours apart. */
function dot(order: number, x: number, y: number): Markup {
  if (order === 0) return html`<circle class="${looks[0]}" cx="${at(x)}" cy="${at(y)}" r="4"></circle>`
  if (order === 1) return html`<rect class="${looks[1]}" x="${at(x - 4)}" y="${at(y - 4)}" width="8" height="8"></rect>`
  return html`<path class="${looks[2]}" d="M${at(x)},${at(y - 5)}L${at(x + 5)},${at(y + 4)}L${at(x - 5)},${at(y + 4)}Z"></path>`
}

/** Moves the names of series apart that would cover each other. */
function apartEnough(places: readonly number[]): number[] {
  const moved = [...places]
  const order = places.map((_, index) => index).filter((index) => !Number.isNaN(places[index]!)).sort((left, right) => places[left]! - places[right]!)
  order.forEach((index, place) => {
    const above = order[place - 1]
    if (above !== undefined) moved[index] = Math.max(moved[index]!, moved[above]! + 16)
  })
  return moved
}
