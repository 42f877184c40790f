import type { RuleResult, Sample } from '../auditReport.js'
import { reasonSentence } from '../reasonSentence.js'
import { html, joined, type Markup, type Part } from './markup.js'
import { outcomeWord } from './outcomeOrder.js'
import { table } from './table.js'
import { observedWords } from './wordLists.js'
import { expectedText, observedText } from './valueText.js'
import type { View } from './view.js'

/** The samples of a rule, closed until a reader opens them, with the exact total beside what is shown. */
export function samplesTable(rule: RuleResult, view: View): Markup {
  const shown = view.say('samplesShown', { shown: view.number(rule.samples.length), total: view.number(rule.samplesTotal) })
  return html`<details><summary>${shown}</summary>
${rule.truncated ? html`<p class="quiet">${view.say('samplesTruncated')}</p>` : null}
${rule.samples.length === 0 ? null : table(shown, columns(view), rule.samples.map((sample) => cells(sample, rule, view)))}
</details>`
}

function columns(view: View): Parameters<typeof table>[1] {
  return [
    { heading: view.say('key') },
    { heading: view.say('file') },
    { heading: view.say('row'), isNumber: true },
    { heading: view.say('result') },
    { heading: view.say('reason') },
    { heading: view.say('observed') },
    { heading: view.say('requirement') },
  ]
}

function cells(sample: Sample, { severity, subject }: RuleResult, view: View): readonly Part[] {
  const { file, sheet, row, field } = sample.locator
  return [
    html`<bdi>${sample.key}</bdi>`,
    html`<bdi>${sheet === undefined ? file : `${file} · ${sheet}`}</bdi>`,
    row === null ? '–' : String(row),
    html`<span class="whole">${outcomeWord(sample.outcome, severity, view)}${sample.waived ? view.bracketed(view.say('waived')) : null}</span>`,
    html`${sampleReason(sample, subject, view)}${field === null ? null : html`<br><span class="quiet">${view.say('field')}${view.marks.colon}${view.fieldLabel(subject, field)}</span>`}${steps(sample, view)}`,
    observed(sample, subject, view),
    sample.expected === null ? '–' : expectedText(sample.expected, sample.locator.field, view),
  ]
}

function sampleReason({ reason, locator }: Sample, subject: string, view: View): string {
  const field = locator.field === null ? view.say('field') : view.fieldLabel(subject, locator.field)
  return reasonSentence(reason, { field }, view.locale)
}

function observed(sample: Sample, subject: string, view: View): Part {
  const values = Object.entries(sample.observed).map(
    ([name, value]) => html`${view.word(observedWords, view.fieldLabel(subject, name))}${view.marks.colon}<bdi>${observedText(name, value, view)}</bdi>`,
  )
  if (values.length === 0) return '–'
  return joined(values, view.marks.semicolon)
}

function steps({ steps: taken }: Sample, view: View): Part {
  if (taken.length === 0) return null
  const items = taken.map(({ label, value }) => html`<li>${view.text(label)}${view.marks.colon}<bdi>${view.time(value)}</bdi></li>`)
  return html`<details><summary>${view.say('steps')}</summary><ol>${items}</ol></details>`
}
