import type { AuditReport, RepeatResult } from '../auditReport.js'
import { html, type Markup } from './markup.js'
import { table } from './table.js'
import type { View } from './view.js'

/** How often people said the same again, where the records show it; a figure and no verdict. */
export function repeatsSection({ repeats = [] }: AuditReport, view: View): Markup | null {
  if (repeats.length === 0) return null
  return html`<section id="repeats"><h2>${view.say('repeats')}</h2>${repeats.map((result) => repeatsOf(result, view))}</section>`
}

function repeatsOf(result: RepeatResult, view: View): Markup {
  const fieldNames = (names: readonly string[]): string => names.map((name) => view.fieldLabel(result.record, name)).join(view.say('orElse'))
  const counts = ['records', 'repeated', 'series', 'people', 'peopleWritingAgain', 'unknown'] as const
  const samples = view.say('samplesShown', { shown: view.number(result.samples.length), total: view.number(result.repeated) })
  return html`<p class="quiet">${view.say('repeatsNote', { who: fieldNames(result.who), what: fieldNames(result.what) })}</p>
${table(
  view.say('repeats'),
  counts.map((count) => ({ heading: view.say(`repeats_${count}`), isNumber: true })),
  [counts.map((count) => view.number(result[count]))],
)}
${result.samples.length === 0 ? null : html`<details><summary>${samples}</summary>${table(
  samples,
  [{ heading: view.say('key') }, { heading: view.say('file') }, { heading: view.say('row'), isNumber: true }],
  result.samples.map(({ key, locator: { file, sheet, row } }) => [html`<bdi>${key}</bdi>`, html`<bdi>${sheet === undefined ? file : `${file} · ${sheet}`}</bdi>`, String(row)]),
)}</details>`}
`
}
