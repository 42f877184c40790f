import type { AuditReport } from '../auditReport.js'
import { html, type Markup } from './markup.js'
import type { View } from './view.js'

const sections = ['overview', 'charts', 'inputs', 'rules', 'clauses', 'leagues', 'groups', 'receipt', 'notes'] as const

/** The title, what the report was judged by and when, and the way to its parts. */
export function headerSection({ receipt }: AuditReport, view: View): Markup {
  const documents = receipt.standards.map(({ id, number, title }) => view.text(title) + view.bracketed(number ?? id))
  const facts: readonly (readonly [string, string])[] = [
    [view.say('standards'), documents.length === 0 ? view.say('none') : view.list(documents)],
    [view.say('profile'), `${receipt.profile.id} ${receipt.profile.version}`],
    [view.say('asOf'), `${view.time(receipt.asOf)}${view.bracketed(receipt.timeZone)}`],
  ]
  return html`<header>
<h1>${view.say('title')}</h1>
<dl class="facts wide">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
<nav aria-label="${view.say('contents')}"><ol>${sections.map((id) => html`<li><a href="#${id}">${view.say(id)}</a></li>`)}</ol></nav>
</header>`
}
