import type { MeasureResult, RuleResult } from '../auditReport.js'
import { reasonSentence } from '../reasonSentence.js'
import type { ReasonData } from '../../engine/reason.js'
import { ruleAnchor } from './anchor.js'
import { html, joined, type Markup, type Part } from './markup.js'
import { inReadingOrder, outcomeClass, outcomeWord } from './outcomeOrder.js'
import { samplesTable } from './samplesTable.js'
import { table } from './table.js'
import { targetsBar } from './targetsBar.js'
import { expectedText, measureText } from './valueText.js'
import type { View } from './view.js'
import { leftOutWords, severityWords } from './wordLists.js'

/** Every rule of the profile, those that did not run too, the worst first. */
export function rulesSection(rules: readonly RuleResult[], view: View): Markup {
  const articles = inReadingOrder(rules).map((rule) => ruleArticle(rule, view))
  return html`<section id="rules"><h2>${view.say('rules')}</h2>
${articles.length === 0 ? html`<p class="quiet">${view.say('noRules')}</p>` : articles}
</section>`
}

function ruleArticle(rule: RuleResult, view: View): Markup {
  const colour = outcomeClass(rule.outcome, rule.severity)
  return html`<article class="rule ${colour}" id="${ruleAnchor(rule.id)}">
<h3><span class="badge ${colour}">${outcomeWord(rule.outcome, rule.severity, view)}</span> ${view.text(rule.title)}</h3>
<p>${view.text(rule.message)}</p>
${targetsBar(rule, view)}
${factList(rule, view)}
${rule.measures.length === 0 ? null : measuresTable(rule, view)}
${rule.reasons.length === 0 ? null : reasonsTable(rule, view)}
${rule.samplesTotal === 0 ? null : samplesTable(rule, view)}
</article>
`
}

function factList(rule: RuleResult, view: View): Markup {
  const facts: readonly (readonly [string, Part])[] = [
    [view.say('requirement'), requirement(rule, view)],
    [view.say('severity'), view.text(severityWords[rule.severity])],
    [view.say('subject'), view.recordLabel(rule.subject)],
    [view.say('ruleClauses'), rule.clauses.length === 0 ? view.say('none') : codes(rule.clauses)],
    ...waivedFact(rule, view),
    [view.say('ruleId'), html`<code>${rule.id}</code>`],
  ]
  return html`<dl class="facts">${facts.map(([term, fact]) => html`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>`
}

function waivedFact({ waived, targets }: RuleResult, view: View): readonly (readonly [string, Part])[] {
  if (waived === undefined || waived === 0) return []
  return [[view.say('waived'), view.say('waivedOfFailed', { waived: view.number(waived), failed: view.number(targets.failed) })]]
}

function requirement({ expected }: RuleResult, view: View): Part {
  if (expected === null) return view.say('noRequirement')
  if (expected.parameterId === undefined) return expectedText(expected, null, view)
  const [open, close] = view.marks.brackets
  const parameters = [expected.parameterId, ...(expected.others ?? []).map(({ parameterId }) => parameterId)]
  return html`${expectedText(expected, null, view)}${open}${view.say('parameter')} ${codes(parameters)}${close}`
}

function codes(ids: readonly string[]): Part {
  return joined(
    ids.map((id) => html`<code>${id}</code>`),
    ' ',
  )
}

function measuresTable({ measures, expected, subject }: RuleResult, view: View): Markup {
  return table(
    view.say('measures'),
    [
      { heading: view.say('measure') },
      { heading: view.say('value'), isNumber: true },
      { heading: view.say('numerator'), isNumber: true },
      { heading: view.say('denominator'), isNumber: true },
      { heading: view.say('leftOut') },
      { heading: view.say('formula') },
    ],
    measures.map((measure) => [
      view.text(measure.title),
      measureText(measure, expected, view),
      countOrDash(measure.numerator, view),
      countOrDash(measure.denominator, view),
      leftOut(measure, subject, view),
      formula(measure, view),
    ]),
  )
}

function countOrDash(count: number | null, view: View): string {
  return count === null ? '–' : view.number(count)
}

function leftOut({ excluded }: MeasureResult, subject: string, view: View): string {
  const kinds = Object.entries(excluded)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${view.word(leftOutWords, view.fieldLabel(subject, kind))} ${view.number(count)}`)
  return kinds.length === 0 ? view.say('none') : view.list(kinds)
}

function formula({ formula, window }: MeasureResult, view: View): Part {
  if (window === undefined) return view.text(formula)
  return html`${view.text(formula)}<br><span class="quiet">${view.say('window')} ${view.time(window.from)} – ${view.time(window.to)}</span>`
}

function reasonsTable({ reasons, subject }: RuleResult, view: View): Markup {
  return table(
    view.say('reasons'),
    [{ heading: view.say('reason') }, { heading: view.say('count'), isNumber: true }],
    reasons.map(({ key, count, data }) => [reasonSentence(key, labelled(data, subject, view), view.locale), view.number(count)]),
  )
}

/** A reason's data name fields; a reader sees their labels. */
function labelled(data: ReasonData, subject: string, view: View): ReasonData {
  return Object.fromEntries(
    Object.entries(data).map(([place, value]) => [place, typeof value === 'string' ? view.time(view.fieldLabel(subject, value)) : value]),
  )
}
