import type { AuditReport } from '../auditReport.js'
import { formatShare } from '../formatShare.js'
import { intervalText } from '../intervalText.js'
import type { LeagueFigureLabel, LeagueGroup, Leagues, LeagueShare, LeagueTable } from '../leagues.js'
import { html, type Markup, type Part } from './markup.js'
import { table } from './table.js'
import type { View } from './view.js'
import { groupWords } from './wordLists.js'

/** Up to so many groups a table stands open. */
const openUpTo = 50
/** A page holds no more groups of a table than these, those with the most orders; report.json and report.xlsx have all. */
const mostGroups = 200

/** Work orders side by side, with the caution that belongs beside every table of units. */
export function leagueSection({ leagues }: AuditReport, view: View): Markup {
  return html`<section id="leagues"><h2>${view.say('leagues')}</h2>
${leagues === null ? html`<p class="quiet">${view.say('noLeagues')}</p>` : tables(leagues, view)}
</section>`
}

function tables(leagues: Leagues, view: View): readonly Part[] {
  return [
    html`<p class="caution" role="note">${view.text(leagues.caution.text)}</p>
<p>${view.say('leagueReading', { confidence: String(leagues.confidence), minimum: view.number(leagues.rankMinimum) })}</p>
`,
    formulas(leagues.figures, view),
    ...leagues.tables.map((each) => league(each, leagues, view)),
  ]
}

function formulas(figures: readonly LeagueFigureLabel[], view: View): Markup {
  return html`<dl class="facts wide">${figures.map(({ title, formula }) => html`<div><dt>${view.text(title)}</dt><dd>${view.text(formula)}</dd></div>`)}</dl>
`
}

function league({ by, isRanked, groups }: LeagueTable, leagues: Leagues, view: View): Markup {
  const byLabel = view.word(groupWords, by)
  const title = view.say('groupsShown', { by: byLabel, groups: view.counted(groups.length, 'group') })
  const shown = (by === 'month' ? groups : [...groups].sort(moreRecordsFirst)).slice(0, mostGroups)
  const columns = [{ heading: byLabel }, { heading: view.say('records'), isNumber: true }, ...leagues.figures.map(({ title: name }) => ({ heading: view.text(name), isNumber: true }))]
  const rows = [leagues.all, ...shown].map((group, index) => cells(group, index === 0 ? view.say('chartAll') : nameOf(group, by, view), leagues.figures, isRanked, view))
  return html`<details class="league"${groups.length <= openUpTo ? html` open` : null}><summary>${title}</summary>
<p class="quiet">${view.say(by === 'month' ? 'leagueByMonth' : isRanked ? 'leagueRanked' : 'leagueUnranked')}${groups.length > shown.length ? view.say('leagueCut', { shown: view.number(shown.length), total: view.number(groups.length) }) : null}</p>
${table(title, columns, rows)}
</details>
`
}

/** By volume and never by rank; those that state no group come last, ties in the order of their names. */
function moreRecordsFirst(left: LeagueGroup, right: LeagueGroup): number {
  if (left.key === null || right.key === null) return Number(left.key === null) - Number(right.key === null)
  return right.records - left.records || (left.key < right.key ? -1 : 1)
}

function nameOf({ key }: LeagueGroup, by: string, view: View): Part {
  return key === null ? html`<span class="quiet">${view.say('groupNotStated')}</span>` : html`<bdi>${view.valueLabel(by, key)}</bdi>`
}

function cells(group: LeagueGroup, name: Part, figures: readonly LeagueFigureLabel[], isRanked: boolean, view: View): readonly Part[] {
  return [name, view.number(group.records), ...group.figures.map((share, index) => shareCell(share, figures[index]!, isRanked && group.key !== null, view))]
}

/** The share, then its interval, its counts, what stands apart and its rank, each on a line of its own. */
function shareCell(share: LeagueShare, figure: LeagueFigureLabel, isRanked: boolean, view: View): Part {
  const { numerator, denominator, interval, unknown, apart } = share
  const left = [...(apart > 0 ? [`${view.text(figure.apart)} ${view.number(apart)}`] : []), ...(unknown > 0 ? [`${view.say('unknownCount')} ${view.number(unknown)}`] : [])]
  if (interval === null) return html`–${left.map((text) => html`<br><span class="quiet">${text}</span>`)}`
  const lines = [intervalText(interval), `${view.number(numerator)}/${view.number(denominator)}`, ...left, ...(isRanked ? [rankText(share, view)] : [])]
  return html`<b>${formatShare(numerator, denominator)}</b>${lines.map((line) => html`<br><span class="quiet">${line}</span>`)}`
}

/** That a group is like all goes without saying. */
function rankText({ rank, against }: LeagueShare, view: View): string {
  if (rank === null) return view.say('tooSmallToRank')
  const place = view.say('rank', { rank: view.number(rank) })
  return against === 'above' || against === 'below' ? `${place}${view.marks.comma}${view.say(against === 'above' ? 'againstAbove' : 'againstBelow')}` : place
}
