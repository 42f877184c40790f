import { modalities } from '../../engine/clause.js'
import type { Bilingual } from '../../expression/kinds.js'
import { coverageWords, severityWords } from '../../report/html/wordLists.js'
import { confidenceWords, roleWords } from '../wordLists.js'
import type { MatrixRow } from './matrixRows.js'

/** A column of the matrix; its name is in both languages, since one file goes to everybody. */
export interface MatrixColumn {
  readonly name: string
  /** The width in characters, for sheets. */
  readonly width: number
  readonly value: (row: MatrixRow) => string | number
}

/** The columns by which a row of an exported matrix is found again, and the one for what its readers have to say. */
export const matrixKeys = { clause: '条款标识 clause id', rule: '规则 rule', comment: '意见 comment' } as const

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`
const casesWith = (...outcomes: readonly string[]) => ({ rule }: MatrixRow): number => rule?.cases.filter(({ outcome }) => outcomes.includes(outcome)).length ?? 0

export const matrixColumns: readonly MatrixColumn[] = [
  { name: '文件 document', width: 18, value: ({ standard }) => standard.number ?? standard.id },
  { name: matrixKeys.clause, width: 34, value: ({ clause }) => clause.id },
  { name: '条号 number', width: 14, value: ({ clause }) => clause.number ?? '未见原文条号 not seen' },
  { name: '条款 clause', width: 24, value: ({ clause }) => clause.title.zh },
  { name: 'clause (en)', width: 24, value: ({ clause }) => clause.title.en },
  { name: '要求（转述） requirement', width: 46, value: ({ clause }) => clause.requirement.zh },
  { name: 'requirement (en)', width: 46, value: ({ clause }) => clause.requirement.en },
  { name: '要求程度 modality', width: 14, value: ({ clause }) => (clause.modality === null ? '未见 not seen' : both(modalities[clause.modality])) },
  { name: '状态 status', width: 18, value: ({ clause }) => both(coverageWords[clause.status]) },
  { name: '可信程度 confidence', width: 18, value: ({ clause }) => both(confidenceWords[clause.confidence]) },
  { name: matrixKeys.rule, width: 34, value: ({ rule }) => rule?.rule.id ?? '' },
  { name: '关系 role', width: 18, value: ({ rule }) => (rule ? both(roleWords[rule.role]) : '') },
  { name: '规则名称 title', width: 30, value: ({ rule }) => rule?.rule.title.zh ?? '' },
  { name: 'title (en)', width: 30, value: ({ rule }) => rule?.rule.title.en ?? '' },
  { name: '程度 severity', width: 18, value: ({ rule }) => (rule ? both(severityWords[rule.severity]) : '') },
  { name: '用例数 cases', width: 10, value: ({ rule }) => rule?.cases.length ?? 0 },
  { name: '符合 passed', width: 10, value: casesWith('passed') },
  { name: '不符合 failed', width: 10, value: casesWith('failed') },
  { name: '其他结论 other outcomes', width: 12, value: casesWith('pending', 'cantTell', 'inapplicable') },
  { name: matrixKeys.comment, width: 40, value: () => '' },
]
