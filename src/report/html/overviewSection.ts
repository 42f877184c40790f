import type { TargetCounts } from '../../engine/outcome.js'
import type { AuditReport, RuleResult } from '../auditReport.js'
import { formatShare } from '../formatShare.js'
import { ruleAnchor } from './anchor.js'
import { html, type Markup } from './markup.js'
import { inReadingOrder, outcomeClass, outcomeOrder, outcomeWord } from './outcomeOrder.js'
import { table } from './table.js'
import type { View } from './view.js'
import { clauseVerdictWords } from './wordLists.js'

/** An outcome as it is called, with the rules and targets that have it. */
interface Tally {
  readonly word: string
  readonly colour: string
  rules: number
  targets: number
}

/** The verdict in one line, targets and shares first, then the same as a table, then every rule on one line. */
export function overviewSection(report: AuditReport, view: View): Markup {
  const tallies = tally(report.rules, view)
  const total = report.rules.reduce((sum, { targets }) => sum + targets.total, 0)
  return html`<section id="overview"><h2>${view.say('overview')}</h2>
<p class="verdict">${verdictLine(tallies, total, report.rules.length, view)}</p>
${tallyTable(tallies, total, view)}
${clauseVerdicts(report, view)}
${rulesTable(report.rules, view)}
</section>`
}

function tally(rules: readonly RuleResult[], view: View): readonly Tally[] {
  const byWord = new Map<string, Tally>()
  for (const outcome of outcomeOrder) {
    for (const { severity, outcome: ruleOutcome, targets } of inReadingOrder(rules)) {
      const word = outcomeWord(outcome, severity, view)
      const entry = byWord.get(word) ?? { word, colour: outcomeClass(outcome, severity), rules: 0, targets: 0 }
      entry.rules += ruleOutcome === outcome ? 1 : 0
      entry.targets += targets[outcome]
      byWord.set(word, entry)
    }
  }
  return [...byWord.values()].filter((entry) => entry.rules > 0 || entry.targets > 0)
}

function verdictLine(tallies: readonly Tally[], total: number, ruleCount: number, view: View): string {
  const sentence = (parts: readonly string[]): string => parts.join(view.marks.comma) + view.marks.stop
  const ofTargets = tallies
    .filter(({ targets }) => targets > 0)
    .map(({ word, targets }) => `${word} ${view.number(targets)}${view.bracketed(formatShare(targets, total))}`)
  const ofRules = tallies.filter(({ rules }) => rules > 0).map(({ word, rules }) => `${word} ${view.number(rules)}`)
  const targetsLine = total === 0 ? view.say('verdictNothing') : view.say('verdictTargets', { targets: view.counted(total, 'target') }) + sentence(ofTargets)
  const rulesLine = ruleCount === 0 ? '' : view.say('verdictRules', { rules: view.counted(ruleCount, 'rule') }) + sentence(ofRules)
  return (targetsLine + rulesLine).trim()
}

function tallyTable(tallies: readonly Tally[], total: number, view: View): Markup {
  return table(
    view.say('overview'),
    [
      { heading: view.say('result') },
      { heading: view.say('targetCount'), isNumber: true },
      { heading: view.say('share'), isNumber: true },
      { heading: view.say('ruleCount'), isNumber: true },
    ],
    tallies.map(({ word, colour, rules, targets }) => [
      html`<span class="swatch ${colour}"></span>${word}`,
      view.number(targets),
      formatShare(targets, total),
      view.number(rules),
    ]),
  )
}

function clauseVerdicts(report: AuditReport, view: View): Markup {
  const verdicts = Object.entries(clauseVerdictWords).map(([verdict, words]) => {
    const count = report.summary.clauses[verdict as keyof typeof clauseVerdictWords]
    return html`<li>${view.text(words)} <b>${view.number(count)}</b></li>`
  })
  return html`<p class="listTitle">${view.say('clauseVerdicts')}</p><ul class="legend">${verdicts}</ul>`
}

function rulesTable(rules: readonly RuleResult[], view: View): Markup {
  if (rules.length === 0) return html`<p class="quiet">${view.say('noRules')}</p>`
  const count = (counts: TargetCounts, key: keyof TargetCounts): string => view.number(counts[key])
  return table(
    view.say('rules'),
    [
      { heading: view.say('rule') },
      { heading: view.say('result') },
      { heading: view.say('targetCount'), isNumber: true },
      { heading: view.say('failedCount'), isNumber: true },
      { heading: view.say('failedShare'), isNumber: true },
      { heading: view.say('cantTellCount'), isNumber: true },
    ],
    inReadingOrder(rules).map(({ id, title, outcome, severity, targets }) => [
      html`<a href="#${ruleAnchor(id)}">${view.text(title)}</a>`,
      html`<span class="badge ${outcomeClass(outcome, severity)}">${outcomeWord(outcome, severity, view)}</span>`,
      count(targets, 'total'),
      count(targets, 'failed'),
      formatShare(targets.failed, targets.total),
      count(targets, 'cantTell'),
    ]),
  )
}
