import { modalities } from '../../engine/clause.js'
import type { AuditReport, ClauseResult } from '../auditReport.js'
import { ruleAnchor } from './anchor.js'
import { html, joined, type Markup, type Part } from './markup.js'
import { table } from './table.js'
import type { View } from './view.js'
import { clauseVerdictWords, coverageWords } from './wordLists.js'

/** One table a document: its clauses in the order of the register, each with its verdict and the rules behind it. */
export function clauseSection(report: AuditReport, view: View): Markup {
  const tables = standardsOf(report.clauses).map((standard) => {
    const clauses = report.clauses.filter((clause) => clause.standard === standard)
    return clausesTable(standardTitle(report, standard, view), clauses, view)
  })
  return html`<section id="clauses"><h2>${view.say('clauses')}</h2>
${tables.length === 0 ? html`<p class="quiet">${view.say('noClauses')}</p>` : tables}
</section>`
}

function standardsOf(clauses: readonly ClauseResult[]): readonly string[] {
  return [...new Set(clauses.map(({ standard }) => standard))]
}

function standardTitle({ receipt }: AuditReport, id: string, view: View): string {
  const standard = receipt.standards.find((each) => each.id === id)
  return standard === undefined ? id : view.text(standard.title) + view.bracketed(standard.number ?? id)
}

function clausesTable(caption: string, clauses: readonly ClauseResult[], view: View): Markup {
  return table(
    caption,
    [
      { heading: view.say('clause') },
      { heading: view.say('clauseNumber') },
      { heading: view.say('modality') },
      { heading: view.say('coverage') },
      { heading: view.say('verdict') },
      { heading: view.say('rules') },
      { heading: view.say('note') },
    ],
    clauses.map((clause) => [
      html`<code>${clause.id}</code>`,
      clause.number ?? html`<span class="quiet">${view.say('numberNotSeen')}</span>`,
      clause.modality === null ? '–' : view.word(modalities, clause.modality),
      view.word(coverageWords, clause.coverage),
      html`<span class="badge ${clause.verdict}">${view.text(clauseVerdictWords[clause.verdict])}</span>`,
      ruleLinks(clause),
      clause.note === null ? '' : view.text(clause.note),
    ]),
  )
}

function ruleLinks({ ruleIds }: ClauseResult): Part {
  if (ruleIds.length === 0) return '–'
  return joined(
    ruleIds.map((id) => html`<a href="#${ruleAnchor(id)}"><code>${id}</code></a>`),
    ' ',
  )
}
