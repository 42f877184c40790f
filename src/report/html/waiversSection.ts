import type { AuditReport, WaiverResult } from '../auditReport.js'
import { html, type Markup, type Part } from './markup.js'
import { table } from './table.js'
import type { View } from './view.js'
import { groupWords, waiverStateWords } from './wordLists.js'

/** The accepted deviations and what each covers, expired and unused ones too; nothing where none was given. */
export function waiversSection({ waivers, rules }: AuditReport, view: View): Markup | null {
  if (waivers.length === 0) return null
  const titles = new Map(rules.map(({ id, title }) => [id, view.text(title)]))
  return html`<section id="waivers"><h2>${view.say('waivers')}</h2>
<p class="quiet">${view.say('waiversNote')}</p>
${table(
  view.say('waivers'),
  [
    { heading: view.say('rule') },
    { heading: view.say('waivedWhat') },
    { heading: view.say('reason') },
    { heading: view.say('approver') },
    { heading: view.say('expires') },
    { heading: view.say('waiverState') },
    { heading: view.say('failedCount'), isNumber: true },
  ],
  waivers.map((waiver) => [
    titles.get(waiver.rule) ?? html`<code>${waiver.rule}</code>`,
    whatOf(waiver, view),
    waiver.reason,
    waiver.approver,
    waiver.expires,
    view.word(waiverStateWords, waiver.state),
    view.number(waiver.count),
  ]),
)}
</section>`
}

function whatOf({ target, group }: WaiverResult, view: View): Part {
  if (group === null) return html`<code>${target ?? ''}</code>`
  return `${view.word(groupWords, group.by)}${view.marks.colon}${view.valueLabel(group.by, group.key)}`
}
