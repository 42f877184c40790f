import type { AuditReport } from '../auditReport.js'
import type { Cover } from '../cover.js'
import { html, type Markup } from './markup.js'
import { keepingText } from './noteTexts.js'
import type { View } from './view.js'

const lines = ['auditedBody', 'scope', 'period', 'auditor'] as const
const labelOf = { auditedBody: 'auditedBody', scope: 'auditScope', period: 'auditPeriod', auditor: 'auditor' } as const

/** The first page of a report that is handed in, on paper a page of its own; it ends with how the files are to be kept. */
export function coverSection(cover: Cover, { receipt }: AuditReport, view: View): Markup {
  const documents = receipt.standards.map(({ id, number, title }) => view.text(title) + view.bracketed(number ?? id))
  return html`<section id="cover" aria-label="${view.say('cover')}">
<p class="coverTitle">${view.say('title')}</p>
<dl class="facts wide">${lines.map((line) => html`<div><dt>${view.say(labelOf[line])}</dt><dd>${cover[line]}</dd></div>`)}<div><dt>${view.say('standards')}</dt><dd>${view.list(documents)}</dd></div><div><dt>${view.say('asOf')}</dt><dd>${view.time(receipt.asOf)}</dd></div></dl>
<p class="signOff">${cover.signOff}</p>
<p class="quiet">${view.text(keepingText)}</p>
</section>
`
}
