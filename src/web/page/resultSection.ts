import type { InputReceipt } from '../../report/auditReport.js'
import { formatNumber } from '../../report/formatNumber.js'
import { staleSince } from '../../report/staleSince.js'
import { element } from './element.js'
import type { PageContext } from './pageContext.js'
import type { ResultState } from './pageState.js'
import { filled, pageTexts, type PageTextKey } from './pageTexts.js'
import { saveBlob } from './saveBlob.js'

/** The report: where its rows went, its files, and the page itself. */
export function resultSection(page: PageContext): Node[] {
  const { say, state } = page
  const { result } = state
  if (!result) return []
  const { report, isOutdated } = result
  const day = staleSince(report)
  return [
    element('h2', { id: 'result-title', tabindex: -1 }, say(pageTexts.result)),
    isOutdated ? element('p', { class: 'note' }, say(pageTexts.outdated)) : null,
    day === null ? null : element('p', { class: 'note' }, say(filled('stale', { day }))),
    report.receipt.options.reveal === true ? element('p', { class: 'note' }, say(pageTexts.revealed)) : null,
    element('p', {}, say(filled('done', { seconds: result.seconds.toFixed(1), rows: formatNumber(rowsRead(result)) }))),
    element('ul', { class: 'plain' }, ...report.receipt.inputs.map((input) => element('li', {}, rowsLine(page, input)))),
    element('h3', {}, say(pageTexts.downloads)),
    element('ul', { class: 'downloads' }, ...Object.entries(result.outputs.files).map(([name, blob]) => download(page, name, blob))),
    element('iframe', { id: 'report', sandbox: '', title: say(pageTexts.reportFrame), srcdoc: result.outputs.html }),
  ].filter((node) => node !== null)
}

export function rowsRead({ report }: ResultState): number {
  return report.receipt.inputs.reduce((sum, input) => sum + input.rowsRead, 0)
}

function rowsLine({ say }: PageContext, { name, rowsRead: read, rowsAudited, rowsExcluded, rowsRejected }: InputReceipt): string {
  const counts = { read, audited: rowsAudited, excluded: rowsExcluded, rejected: rowsRejected }
  return say(filled('rows', { file: name, ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, formatNumber(count)])) }))
}

function download({ say }: PageContext, name: string, blob: Blob): HTMLElement {
  const button = element('button', { type: 'button', id: `save-${name}`, onClick: () => saveBlob(blob, name) }, say(pageTexts[name as PageTextKey]), element('code', {}, name))
  return element('li', {}, button)
}
