import type { Clause } from '../../engine/clause.js'
import { citationOf } from '../../engine/source.js'
import { parametersOf } from '../../engine/parametersOf.js'
import { resolveProfile } from '../../engine/profile.js'
import type { DatedValue, Parameter } from '../../expression/node.js'
import { describeAmount } from '../../expression/describeAmount.js'
import type { Bilingual } from '../../expression/kinds.js'
import { coverageWords, severityWords } from '../../report/html/wordLists.js'
import { descriptionWords } from '../descriptionWords.js'
import { formalLines } from '../formalLines.js'
import type { ReferenceSource } from '../referenceSource.js'
import { severitiesOf } from '../severitiesOf.js'
import { matrixColumns } from './matrixColumns.js'
import { matrixRows } from './matrixRows.js'

/** A sheet of the workbook for the standards body. */
export interface MatrixSheet {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The sheets 条款, 规则, 参数, 未覆盖 and 变更; the first has a column for comments. */
export function matrixSheets(source: ReferenceSource): readonly MatrixSheet[] {
  return [clauseSheet(source), ruleSheet(source), parameterSheet(source), gapSheet(source), changeSheet(source)]
}

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`

function clauseSheet(source: ReferenceSource): MatrixSheet {
  return { name: '条款', columns: matrixColumns, rows: matrixRows(source).map((row) => matrixColumns.map(({ value }) => value(row))) }
}

function ruleSheet({ registry, cases }: ReferenceSource): MatrixSheet {
  const words = descriptionWords(resolveProfile('national', registry))
  const line = (rule: (typeof registry.rules)[number], locale: 'zh-CN' | 'en'): string => {
    const { applies, expects, where } = formalLines(rule, locale, words)
    const condition = applies === null ? [] : [locale === 'zh-CN' ? `适用：${applies}` : `applies where: ${applies}`]
    return [...condition, expects, ...where].join('\n')
  }
  return {
    name: '规则',
    columns: [
      { name: '规则 rule', width: 34 }, { name: '名称 title', width: 30 }, { name: 'title (en)', width: 30 }, { name: '对象 subject', width: 14 },
      { name: '程度 severity', width: 18 }, { name: '判定式', width: 60 }, { name: 'formal line', width: 60 }, { name: '采用的理解', width: 46 },
      { name: 'reading', width: 46 }, { name: '用例数 cases', width: 10 }, { name: '始于版本 since', width: 10 },
    ],
    rows: registry.rules.map((rule) => [
      rule.id, rule.title.zh, rule.title.en, rule.subject, severitiesOf(rule).map((each) => both(severityWords[each.severity])).join('\n'), line(rule, 'zh-CN'), line(rule, 'en'),
      rule.interpretation?.reading.zh ?? '', rule.interpretation?.reading.en ?? '', cases.filter((each) => each.rule === rule.id).length, rule.since,
    ]),
  }
}

function parameterSheet({ registry }: ReferenceSource): MatrixSheet {
  const rowOf = ({ id, label }: Parameter, origin: string, value: DatedValue | null): string[] => [
    id, label.zh, label.en, origin, value?.validFrom ?? '', value ? both(describeAmount(value)) : '未设定 unset', value?.clause ?? '', value?.article ?? '', value?.source ?? '',
    registry.rules.filter((rule) => parametersOf(rule).some((each) => each.id === id)).map((rule) => rule.id).join(' '),
  ]
  return {
    name: '参数',
    columns: [
      { name: '参数 parameter', width: 28 }, { name: '名称 label', width: 26 }, { name: 'label (en)', width: 30 }, { name: '适用 origin', width: 18 }, { name: '起始日 from', width: 12 },
      { name: '数值 value', width: 26 }, { name: '条款 clause', width: 34 }, { name: '条文 article', width: 10 }, { name: '来源 source', width: 46 }, { name: '规则 rules', width: 46 },
    ],
    rows: [...registry.parameters.values()].flatMap((parameter) => [
      ...(parameter.values.length === 0 ? [rowOf(parameter, '国家 national', null)] : parameter.values.map((value) => rowOf(parameter, '国家 national', value))),
      ...[...registry.profiles.values()].flatMap((profile) => (profile.parameters?.[parameter.id] ?? []).map((value) => rowOf(parameter, profile.id, value))),
    ]),
  }
}

const uncovered: readonly Clause['status'][] = ['manual', 'partial', 'unread']

/** What rules do not decide, wholly or in part. */
function gapSheet({ registry }: ReferenceSource): MatrixSheet {
  const left = (clause: Clause, language: 'zh' | 'en'): string => [
    ...(clause.note ? [clause.note[language]] : []),
    ...registry.rules.filter((rule) => rule.clauses.some((link) => link.clause.id === clause.id && link.role !== 'related')).flatMap((rule) => (rule.untranslatable ?? []).map((rest) => rest[language])),
  ].join('\n')
  return {
    name: '未覆盖',
    columns: [
      { name: '条款标识 clause id', width: 34 }, { name: '条款 clause', width: 24 }, { name: 'clause (en)', width: 24 }, { name: '状态 status', width: 18 },
      { name: '未覆盖的内容', width: 50 }, { name: 'not covered', width: 50 }, { name: '人工检查方法', width: 50 }, { name: 'manual check', width: 50 }, { name: '来源 source', width: 46 },
    ],
    rows: registry.clauses.filter(({ status }) => uncovered.includes(status)).map((clause) => [
      clause.id, clause.title.zh, clause.title.en, both(coverageWords[clause.status]), left(clause, 'zh'), left(clause, 'en'),
      clause.manualProcedure?.zh ?? '', clause.manualProcedure?.en ?? '', clause.source.map(citationOf).join('\n'),
    ]),
  }
}

/** In which release each rule came; renames and removals join them once there are any. */
function changeSheet({ registry }: ReferenceSource): MatrixSheet {
  return {
    name: '变更',
    columns: [{ name: '版本 release', width: 12 }, { name: '变更 change', width: 18 }, { name: '规则 rule', width: 40 }],
    rows: registry.rules.map(({ since, id }) => [since, '新增 added', id]),
  }
}
