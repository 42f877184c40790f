import { max } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import type { WaitChart } from '../../charts.js'
import { formatNumber } from '../../formatNumber.js'
import { formatShare } from '../../formatShare.js'
import { html, type Markup } from '../markup.js'
import type { View } from '../view.js'
import { chartFigure, missingChart } from './chartFrame.js'
import { at, below, leftAxis, legend, type Plot, uprightMark } from './drawing.js'

const width = 720
const height = 300
const plot: Plot = { left: 60, right: 705, top: 44, bottom: 252 }

/** How long callers waited before they were answered or gave up, with the limit as a mark. */
export function waitingTimes(chart: WaitChart | null, view: View): Markup {
  const title = view.say('chartWaits')
  if (chart === null) return missingChart('waits', title, view.say('chartWaitsMissing'))

  const { limit, upTo, answered, abandoned } = chart
  const steps = answered.map((_, step) => String(step))
  const x = scaleBand(steps, [plot.left, plot.right]).paddingInner(0.12)
  const most = max(answered, (count, step) => count + abandoned[step]!) ?? 0
  const y = scaleLinear([0, Math.max(1, most)], [plot.bottom, plot.top]).nice(5)
  const bars = answered.map((count, step) => html`${bar('one', x(String(step))!, y(count), y(0))}${bar('two', x(String(step))!, y(count + abandoned[step]!), y(count))}`)

  function bar(look: string, left: number, top: number, bottom: number): Markup | null {
    return bottom - top === 0 ? null : html`<rect class="${look}" x="${at(left)}" y="${at(top)}" width="${at(x.bandwidth())}" height="${at(bottom - top)}"></rect>`
  }

  /** Where a step ends; the last one has no end. */
  const endOf = (step: number): number => x(String(step))! + x.bandwidth() + (x.step() - x.bandwidth()) / 2
  const limitStep = upTo.indexOf(limit)
  const labels = upTo.flatMap((end, step) => ((step + 1) % (limitStep + 1) === 0 ? [below(plot, endOf(step), formatNumber(end))] : []))
  const last = steps.length - 1
  const longer = answered[last]! + abandoned[last]! === 0 ? null : below(plot, x(String(last))! + x.bandwidth() / 2 + 6, '＞')
  const within = answered.slice(0, limitStep + 1).reduce((sum, count) => sum + count, 0)
  const all = answered.reduce((sum, count) => sum + count, 0)
  const limitText = formatNumber(limit)
  return chartFigure({
    name: 'waits', title, width, height,
    reading: [view.say('chartWaitsReading', { limit: limitText }), chart.unknown > 0 ? view.say('chartWaitsUnknown', { count: view.number(chart.unknown) }) : ''].join(''),
    summary: view.say('chartWaitsSummary', { limit: limitText, share: formatShare(within, all), all: view.number(all) }),
    drawing: html`${leftAxis(plot, y.ticks(5), (value) => y(value), (value) => view.number(value))}${legend([['one', view.say('chartAnswered')], ['two', view.say('chartAbandoned')]], plot.left, 14)}
${bars}${labels}${longer}<text class="tick" text-anchor="end" x="${at(plot.right)}" y="${at(plot.bottom + 36)}">${view.say('chartSeconds')}</text>${uprightMark(plot, endOf(limitStep), view.say('chartLimit', { limit: limitText }))}`,
    columns: [{ heading: view.say('chartSeconds') }, { heading: view.say('chartAnswered'), isNumber: true }, { heading: view.say('chartAbandoned'), isNumber: true }],
    rows: answered.map((count, step) => [stepText(upTo, step, view), view.number(count), view.number(abandoned[step]!)]),
  }, view)
}

function stepText(upTo: readonly number[], step: number, view: View): string {
  const from = formatNumber(upTo[step - 1] ?? 0)
  const to = upTo[step]
  if (to === undefined) return view.say('chartLonger', { from })
  return step === 0 ? `0 – ${formatNumber(to)}` : view.say('chartStep', { from, to: formatNumber(to) })
}
