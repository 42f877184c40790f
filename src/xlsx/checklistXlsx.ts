import { type Clause, modalities } from '../engine/clause.js'
import type { Standard } from '../engine/standard.js'
import type { Bilingual } from '../expression/kinds.js'
import { inLocale, type Locale } from '../report/locale.js'
import { checklistColumns, checklistLabels, checklistVerdicts } from './template/checklistColumns.js'
import { type Cell, styled } from './write/cell.js'
import { workbookBytes } from './write/workbookBytes.js'

/**
 * Writes the clauses that people judge as a form: a row a clause with what is asked and how to check it, and cells for the verdict, offered from
 * a list, the evidence, who checked and when. Filled in, it is handed to an audit as its checklist.
 *
 * @param clauses The clauses, in the order of the rows.
 * @param standards Their documents.
 * @returns The bytes of an .xlsx file, the same at every call.
 * @example
 * await writeFile('检查表.xlsx', checklistXlsx(clauses, standards, 'zh-CN'))
 */
export function checklistXlsx(clauses: readonly Clause[], standards: readonly Standard[], locale: Locale): Uint8Array {
  const say = (text: Bilingual): string => inLocale(text, locale)
  const verdicts = Object.values(checklistVerdicts).map(say)
  const lists = { name: say(checklistLabels.lists), isHidden: true, columns: [{ width: 14 }], rows: verdicts.map((verdict) => [verdict]) }
  const place = Object.keys(checklistColumns).indexOf('verdict')
  const form = {
    name: say(checklistLabels.sheet),
    columns: [
      ...[34, 30, 10, 10, 50, 50].map((width) => ({ width })),
      { width: 12 },
      { width: 40, style: 'wrapped' as const },
      { width: 14, style: 'text' as const },
      { width: 14, style: 'day' as const },
    ],
    headerRow: 2,
    rows: [
      [styled(say(checklistLabels.howTo), 'note')],
      Object.entries(checklistColumns).map(([name, label]) => styled(say(label), name === 'verdict' ? 'keyHeading' : 'heading')),
      ...clauses.map((clause) => cells(clause, standards, say)),
    ],
    choices: [{ column: place, list: `'${lists.name}'!$A$1:$A$${verdicts.length}`, warning: say(checklistLabels.otherVerdict) }],
  }
  return workbookBytes([form, lists], locale)
}

function cells({ id, standard, number, modality, title, requirement, manualProcedure }: Clause, standards: readonly Standard[], say: (text: Bilingual) => string): Cell[] {
  const document = standards.find((each) => each.id === standard)
  return [
    id,
    styled(document ? say(document.title) : standard, 'wrapped'),
    number,
    modality === null ? null : say(modalities[modality]),
    styled(`${say(title)}${say({ zh: '：', en: ': ' })}${say(requirement)}`, 'wrapped'),
    manualProcedure ? styled(say(manualProcedure), 'wrapped') : null,
  ]
}
