import { type Clause, modalities } from '../engine/clause.js'
import type { Standard } from '../engine/standard.js'
import { coverageWords } from '../report/html/wordLists.js'
import type { Locale } from '../report/locale.js'
import type { ClauseCoverage } from '../engine/clauseCoverage.js'
import { cutTo } from './displayWidth.js'
import { sayIn } from './language.js'
import { textTable } from './textTable.js'
import { terminalWidth, wrapText } from './wrapText.js'

/** The coverage of one document. */
export interface DocumentCoverage extends ClauseCoverage {
  readonly standard: string
}

/** How far each document is covered, a line for each: its clauses, those that can be judged, those with a rule, and the statuses. */
export function coverageText(documents: readonly DocumentCoverage[], coverage: ClauseCoverage, locale: Locale): string[] {
  const say = sayIn(locale)
  const heading = [say({ zh: '文件', en: 'Document' }), say({ zh: '条款', en: 'Clauses' }), say({ zh: '可判', en: 'To judge' }), say({ zh: '有规则', en: 'With a rule' }), say({ zh: '判定方式', en: 'How' })]
  const rows = documents.map(({ standard, total, toJudge, withRule, byStatus }) => [standard, String(total), String(toJudge), String(withRule), statusCounts(byStatus, locale)])
  return [...textTable([heading, ...rows]).map((line) => cutTo(line, terminalWidth)), '', ...coverageLines(coverage, locale).flatMap((line) => wrapText(line, terminalWidth))]
}

function statusCounts(byStatus: ClauseCoverage['byStatus'], locale: Locale): string {
  const say = sayIn(locale)
  return byStatus.map(({ status, count }) => `${say(coverageWords[status])} ${count}`).join(say({ zh: '，', en: ', ' }))
}

/** The clauses of some standards in the order of their texts, and how far they are covered. */
export function clauseListText(standards: readonly Standard[], clauses: readonly Clause[], coverage: ClauseCoverage, locale: Locale): string[] {
  const say = sayIn(locale)
  const sections = standards.flatMap((standard) => {
    const own = clauses.filter((clause) => clause.standard === standard.id)
    return [...wrapText(`${standard.number ?? standard.id}  ${say(standard.title)}  (${standard.id})`, terminalWidth), ...clauseLines(own, locale), '']
  })
  return [...sections, ...coverageLines(coverage, locale).flatMap((line) => wrapText(line, terminalWidth))]
}

function clauseLines(clauses: readonly Clause[], locale: Locale): string[] {
  const say = sayIn(locale)
  const verb = ({ modality }: Clause): string => (modality === null ? '' : say(modalities[modality]))
  return textTable(clauses.map((clause) => ['', clause.number ?? '–', verb(clause), say(coverageWords[clause.status]), slugOf(clause), say(clause.title)])).map((line) => cutTo(line, terminalWidth))
}

/** The standard stands above; the slug is what is left of the id. */
const slugOf = ({ id, standard }: Clause): string => id.slice(standard.length + 1)

function coverageLines(coverage: ClauseCoverage, locale: Locale): string[] {
  const say = sayIn(locale)
  const { total, byStatus, toJudge, withRule } = coverage
  const counts = statusCounts(byStatus, locale)
  return [
    say({ zh: `共 ${total} 条：${counts}。`, en: `${total} clauses: ${counts}.` }),
    say({
      zh: `其中有要求可判的 ${toJudge} 条，已有规则判定全部或一部分的 ${withRule} 条。`,
      en: `Of these ${toJudge} ask for something that can be judged; rules judge all or part of ${withRule}.`,
    }),
  ]
}
