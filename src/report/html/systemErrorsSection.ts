import type { AuditReport } from '../auditReport.js'
import { html, type Markup } from './markup.js'
import { table } from './table.js'
import type { View } from './view.js'

/** Rules that broke; there is nothing to show where none did. */
export function systemErrorsSection({ systemErrors }: AuditReport, view: View): Markup | null {
  if (systemErrors.length === 0) return null
  return html`<section id="system-errors"><h2>${view.say('systemErrors')}</h2>
${table(
  view.say('systemErrors'),
  [{ heading: view.say('ruleId') }, { heading: view.say('reason') }],
  systemErrors.map(({ ruleId, error }) => [html`<code>${ruleId}</code>`, error]),
)}
</section>`
}
