import { scaleBand, scaleLinear } from 'd3-scale'
import type { LeagueGroup, Leagues } from '../../leagues.js'
import { formatShare } from '../../formatShare.js'
import { html, type Markup } from '../markup.js'
import type { View } from '../view.js'
import { chartFigure, missingChart } from './chartFrame.js'
import { at, cutTo, type Plot } from './drawing.js'

const width = 720
const rowHeight = 26
const nameWidth = 130

/** What part of the work orders each category has. */
export function categoryShares(leagues: Leagues | null, view: View): Markup {
  const title = view.say('chartCategories')
  const groups = leagues?.tables.find(({ by }) => by === 'category')?.groups ?? []
  if (leagues === null || groups.length === 0) return missingChart('categories', title, view.say('chartCategoriesMissing'))

  const drawn = [...groups].sort((left, right) => Number(left.key === null) - Number(right.key === null) || right.records - left.records || (left.key! < right.key! ? -1 : 1))
  const { records } = leagues.all
  const plot: Plot = { left: nameWidth + 12, right: 570, top: 8, bottom: 8 + drawn.length * rowHeight }
  const x = scaleLinear([0, Math.max(...drawn.map((group) => group.records))], [plot.left, plot.right])
  const y = scaleBand(drawn.map((_, index) => String(index)), [plot.top, plot.bottom]).paddingInner(0.3)
  const nameOf = ({ key }: LeagueGroup): string => (key === null ? view.say('groupNotStated') : view.valueLabel('category', key))
  const textOf = (group: LeagueGroup): string => `${formatShare(group.records, records)}${view.bracketed(view.number(group.records))}`
  const rows = drawn.map((group, index) => {
    const top = y(String(index))!
    const middle = top + y.bandwidth() / 2 + 4
    return html`<text class="name" text-anchor="end" x="${at(nameWidth)}" y="${at(middle)}">${cutTo(nameOf(group), nameWidth - 4)}</text><rect class="${group.key === null ? 'rest' : 'one'}" x="${at(plot.left)}" y="${at(top)}" width="${at(Math.max(1, x(group.records) - plot.left))}" height="${at(y.bandwidth())}"></rect><text class="tick" x="${at(Math.max(plot.left + 1, x(group.records)) + 8)}" y="${at(middle)}">${textOf(group)}</text>
`
  })
  return chartFigure({
    name: 'categories', title, width, height: plot.bottom + 8,
    reading: view.say('chartCategoriesReading', { records: view.number(records) }),
    summary: `${title}${view.marks.colon}${view.list(drawn.map((group) => `${nameOf(group)} ${formatShare(group.records, records)}`))}`,
    drawing: html`${rows}`,
    columns: [{ heading: view.say('category') }, { heading: view.say('records'), isNumber: true }, { heading: view.say('share'), isNumber: true }],
    rows: drawn.map((group) => [nameOf(group), view.number(group.records), formatShare(group.records, records)]),
  }, view)
}
