import type { AuditReport, InputReceipt, Receipt } from '../auditReport.js'
import { html, joined, type Markup, type Part } from './markup.js'
import type { View } from './view.js'

type Fact = readonly [term: string, fact: Part]

/** Everything with which the run can be repeated and the verdicts checked. */
export function receiptSection(report: AuditReport, view: View): Markup {
  return html`<section id="receipt"><h2>${view.say('receipt')}</h2>
${factList([...runFacts(report.receipt, view), ...restFacts(report, view)])}
${report.receipt.inputs.map((input) => inputFacts(input, view))}
</section>`
}

function runFacts(receipt: Receipt, view: View): readonly Fact[] {
  const { engine, profile, calendar, standards } = receipt
  return [
    [view.say('engine'), `${engine.name} ${engine.version}`],
    [view.say('profile'), html`${profile.id} ${profile.version} ${hash(profile.hash, view)}`],
    [view.say('standards'), joined(standards.map(({ id, number, title, edition }) => html`${view.text(title)}${view.bracketed([number ?? id, `${view.say('edition')} ${edition}`].join(view.marks.comma))}`), html`<br>`)],
    [view.say('calendar'), html`${calendar.id} ${calendar.version} ${hash(calendar.hash, view)}`],
    [view.say('calendarRange'), `${calendar.from} – ${calendar.to}`],
    [view.say('knownOn'), calendar.knownOn ?? view.say('allAmendments')],
    [view.say('asOf'), `${view.time(receipt.asOf)}${view.bracketed(view.say(receipt.asOfGiven ? 'asOfGiven' : 'asOfNotGiven'))}`],
    [view.say('timeZone'), receipt.timeZone],
  ]
}

function restFacts({ reportVersion, receipt, scores }: AuditReport, view: View): readonly Fact[] {
  const options = Object.entries(receipt.options).map(([name, value]) => html`<code>${name} = ${String(value)}</code>`)
  return [
    [view.say('options'), options.length === 0 ? view.say('none') : joined(options, html`<br>`)],
    ...optionalFact(view.say('mappingHash'), receipt.mappingHash),
    ...optionalFact(view.say('checklistHash'), receipt.checklistHash),
    ...optionalFact(view.say('waiversHash'), receipt.waiversHash),
    [view.say('maskedCount'), view.number(receipt.maskedCount)],
    ...elsewhere(view.say('scores'), scores.length, view),
    [view.say('reportVersion'), reportVersion],
    [view.say('generatedAt'), receipt.generatedAt === null ? view.say('notRecorded') : view.time(receipt.generatedAt)],
  ]
}

function optionalFact(term: string, digest: string | undefined): readonly Fact[] {
  return digest === undefined ? [] : [[term, html`<code>${digest}</code>`]]
}

function elsewhere(term: string, count: number, view: View): readonly Fact[] {
  return count === 0 ? [] : [[term, view.say('seeJson', { count: view.counted(count, 'entry') })]]
}

function inputFacts(input: InputReceipt, view: View): Markup {
  const facts: readonly Fact[] = [
    ['SHA-256', html`<code>${input.sha256}</code>`],
    [view.say('bytes'), view.number(input.bytes)],
    [view.say('columnsMapped'), columnList(input.columns.mapped, view)],
    [view.say('columnsUnmapped'), columnList(input.columns.unmapped, view)],
  ]
  const name = input.sheet === undefined ? input.name : `${input.name} · ${input.sheet}`
  return html`<h3><bdi>${name}</bdi></h3>${factList(facts)}`
}

function columnList(columns: readonly string[], view: View): string {
  return columns.length === 0 ? view.say('none') : view.list(columns)
}

function hash(digest: string, view: View): Markup {
  return html`<span class="quiet">${view.say('hash')}</span> <code>${digest}</code>`
}

function factList(facts: readonly Fact[]): Markup {
  return html`<dl class="facts wide">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`
}
