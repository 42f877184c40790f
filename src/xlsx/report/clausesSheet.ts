import { modalities } from '../../engine/clause.js'
import type { AuditReport } from '../../report/auditReport.js'
import { clauseVerdictWords, coverageWords } from '../../report/html/wordLists.js'
import { styled } from '../write/cell.js'
import type { Sheet } from '../write/sheet.js'
import { headings, type SheetView } from './sheetView.js'

/** Every clause of the register with its verdict and the rules behind it. */
export function clausesSheet({ clauses, receipt }: AuditReport, view: SheetView): Sheet {
  const titleOf = (id: string): string => {
    const standard = receipt.standards.find((each) => each.id === id)
    return standard === undefined ? id : view.text(standard.title)
  }
  return {
    name: view.label('clauses'),
    columns: [40, 34, 12, 12, 14, 14, 36, 50].map((width) => ({ width })),
    headerRow: 1,
    rows: [
      headings([view.say('clause'), view.label('document'), view.say('clauseNumber'), view.say('modality'), view.say('coverage'), view.say('verdict'), view.say('rules'), view.say('note')]),
      ...clauses.map((clause) => [
        clause.id,
        titleOf(clause.standard),
        clause.number ?? view.say('numberNotSeen'),
        clause.modality === null ? null : view.word(modalities, clause.modality),
        view.word(coverageWords, clause.coverage),
        view.text(clauseVerdictWords[clause.verdict]),
        clause.ruleIds.join(' '),
        clause.note === null ? null : styled(view.text(clause.note), 'wrapped'),
      ]),
    ],
  }
}
