import type { AuditReport, GroupResult } from '../auditReport.js'
import { formatShare } from '../formatShare.js'
import { html, type Markup, type Part } from './markup.js'
import { table } from './table.js'
import { measureText } from './valueText.js'
import type { View } from './view.js'
import { groupWords, outcomeWords } from './wordLists.js'

/** Up to so many groups stand open; more are opened by the reader, so that a page with thousands stays quick. */
const openUpTo = 50

/** League tables: one for each way of grouping, the highest share of failures first. */
export function groupSection({ groups }: AuditReport, view: View): Markup {
  const ways = [...new Set(groups.map(({ by }) => by))]
  const tables = ways.map((by) => league(by, groups.filter((group) => group.by === by), view))
  return html`<section id="groups"><h2>${view.say('groups')}</h2>
${tables.length === 0 ? html`<p class="quiet">${view.say('noGroups')}</p>` : tables}
</section>`
}

function league(by: string, groups: readonly GroupResult[], view: View): Markup {
  const byLabel = view.word(groupWords, by)
  const title = view.say('groupsShown', { by: byLabel, groups: view.counted(groups.length, 'group') })
  const titles = new Map(groups.flatMap(({ measures }) => measures.map(({ name, title: words }) => [name, words] as const)))
  const measureNames = [...titles.keys()]
  const columns = [byLabel, view.say('targetCount'), ...countedOutcomes.map((outcome) => view.text(outcomeWords[outcome])), view.say('failedShare'), ...[...titles.values()].map((words) => view.text(words))]
  const rows = [...groups].sort(moreFailuresFirst).map((group) => cells(group, measureNames, view))
  return html`<details class="league"${groups.length <= openUpTo ? html` open` : null}><summary>${title}</summary>
<p class="quiet">${view.say('groupsOrder')}</p>
${table(title, columns.map((heading, index) => ({ heading, isNumber: index > 0 })), rows)}
</details>`
}

const countedOutcomes = ['failed', 'cantTell', 'pending', 'passed', 'inapplicable'] as const

function cells({ by, key, targets, measures }: GroupResult, measureNames: readonly string[], view: View): readonly Part[] {
  const measured = measureNames.map((name) => {
    const measure = measures.find((each) => each.name === name)
    return measure === undefined ? '–' : measureText(measure, null, view)
  })
  return [
    html`<bdi>${view.valueLabel(by, key)}</bdi>`,
    view.number(targets.total),
    ...countedOutcomes.map((outcome) => view.number(targets[outcome])),
    formatShare(targets.failed, targets.total),
    ...measured,
  ]
}

/** Shares are compared as whole numbers; a group without targets comes last, ties stand in the order of their names. */
function moreFailuresFirst(a: GroupResult, b: GroupResult): number {
  const [first, second] = [a.targets, b.targets]
  if (first.total === 0 || second.total === 0) return second.total - first.total || byName(a, b)
  return second.failed * first.total - first.failed * second.total || second.total - first.total || byName(a, b)
}

function byName(a: GroupResult, b: GroupResult): number {
  return a.key < b.key ? -1 : 1
}
