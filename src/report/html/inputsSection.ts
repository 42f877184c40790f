import type { AuditReport, InputReceipt } from '../auditReport.js'
import { html, type Markup } from './markup.js'
import { table } from './table.js'
import type { View } from './view.js'

/** The files that were read, and where each of their rows went. */
export function inputsSection({ receipt }: AuditReport, view: View): Markup {
  return html`<section id="inputs"><h2>${view.say('inputs')}</h2>
${receipt.inputs.length === 0 ? html`<p class="quiet">${view.say('noInputs')}</p>` : inputsTable(receipt.inputs, view)}
</section>`
}

function inputsTable(inputs: readonly InputReceipt[], view: View): Markup {
  const isNumber = true
  return table(
    view.say('inputs'),
    [
      { heading: view.say('file') },
      { heading: view.say('record') },
      { heading: view.say('rowsRead'), isNumber },
      { heading: `= ${view.say('rowsAudited')}`, isNumber },
      { heading: `+ ${view.say('rowsExcluded')}`, isNumber },
      { heading: `+ ${view.say('rowsRejected')}`, isNumber },
      { heading: view.say('period') },
      { heading: view.say('encoding') },
    ],
    inputs.map((input) => [
      html`<bdi>${fileName(input)}</bdi>`,
      view.recordLabel(input.record),
      view.number(input.rowsRead),
      view.number(input.rowsAudited),
      view.number(input.rowsExcluded),
      view.number(input.rowsRejected),
      periodText(input, view),
      input.encoding,
    ]),
  )
}

function fileName({ name, sheet }: InputReceipt): string {
  return sheet === undefined ? name : `${name} · ${sheet}`
}

function periodText({ period }: InputReceipt, view: View): string {
  if (period.from === null && period.to === null) return view.say('unknownPeriod')
  const end = (text: string | null): string => (text === null ? view.say('unknownPeriod') : view.time(text))
  return `${end(period.from)} – ${end(period.to)}`
}
