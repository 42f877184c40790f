import { type Clause, defineClauses } from '../../src/engine/clause.js'
import { defineStandard, type Standard } from '../../src/engine/standard.js'
import { sources } from '../gbt-33358-2016/sources.js'

/** A press report on the four hotline standards in force from 2025. */
const newStandardsReport = {
  key: 'new-standards-report',
  url: 'https://www.cnsonews.com.cn/lang/English/49857.html',
} as const

/** What all these documents share: national, recommended, and not read. */
const recommended = { kind: 'recommendedStandard', binding: 'doesNotConform' } as const

/** Evaluation of government hotlines. */
export const gbt33357 = defineStandard({
  ...recommended,
  id: 'gbt-33357-2016',
  number: 'GB/T 33357-2016',
  title: { zh: '政府热线服务评价', en: 'Evaluation of government hotline service' },
  edition: '2016',
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  source: [sources.textCopy],
  confidence: 'inferred',
  note: {
    zh: 'GB/T 33358唯一的规范性引用文件。编号相邻，推定与其同批发布，日期未经证实。指标、权重、等级和公式均未见，任何公式不得冠以本标准之名。',
    en: 'The one normative reference of GB/T 33358. The adjacent number suggests the same batch; its dates are not attested. No indicator, weight, grade or formula has been read, so no formula may be called by its name.',
  },
})

/** Classes and codes of hotline service. */
export const gbt39666 = defineStandard({
  ...recommended,
  id: 'gbt-39666-2020',
  number: 'GB/T 39666-2020',
  title: { zh: '政府热线服务分类与代码', en: 'Classification and codes of government hotline service' },
  edition: '2020',
  issuedOn: '2020-12-14',
  inForceFrom: '2020-12-14',
  status: 'active',
  source: [{ key: 'catalogue', url: 'https://www.chinesestandards.org/standards/GB/T%2039666-2020' }],
  confidence: 'secondary',
  note: {
    zh: '发布当日实施。代码结构和分类表未见可信文本，网传类目数量和位数不予采用。',
    en: 'In force on the day of its issue. No trustworthy copy of the code structure or the table of classes was found; numbers of classes and digits seen on the web are not used.',
  },
})

/** Running a hotline: a guide. */
export const gbt44189 = defineStandard({
  ...recommended,
  id: 'gbt-44189-2024',
  number: 'GB/T 44189-2024',
  title: { zh: '政务服务便民热线运行指南', en: 'Guide to running government service hotlines' },
  edition: '2024',
  issuedOn: null,
  inForceFrom: '2025-01-01',
  status: 'active',
  source: [newStandardsReport],
  confidence: 'secondary',
  note: {
    zh: '指南，涉及诉求受理、服务响应、业务协同等全流程管理。发布日期推定为2024年6月29日（与GB/T 44190同批）,未经证实。',
    en: 'A guide to managing the whole process: acceptance, response, cooperation. Its issue on 2024-06-29, with GB/T 44190, is inferred and not attested.',
  },
})

/** Merging hotlines: a specification, the one of the four that can hold 应. */
export const gbt44190 = defineStandard({
  ...recommended,
  id: 'gbt-44190-2024',
  number: 'GB/T 44190-2024',
  title: { zh: '政务服务便民热线集成规范', en: 'Specification for government service hotline integration' },
  edition: '2024',
  issuedOn: '2024-06-29',
  inForceFrom: '2025-01-01',
  status: 'active',
  source: [
    { key: 'catalogue', url: 'https://www.chinesestandards.org/standards/GB/T%2044190-2024' },
    newStandardsReport,
  ],
  confidence: 'secondary',
  note: {
    zh: '规范，共12页，内容包括基本要求、集成模型、集成内容和评价改进，条文未见。',
    en: 'A specification of 12 pages on basic requirements, model and content of integration, evaluation and improvement; its clauses have not been read.',
  },
})

/** Building the knowledge base: a guide. */
export const gbt44191 = defineStandard({
  ...recommended,
  id: 'gbt-44191-2024',
  number: 'GB/T 44191-2024',
  title: { zh: '政务服务便民热线知识库建设指南', en: 'Guide to building the knowledge base of government service hotlines' },
  edition: '2024',
  issuedOn: '2024-06-29',
  inForceFrom: '2025-01-01',
  status: 'active',
  source: [
    newStandardsReport,
    { key: 'plan', url: 'https://std.samr.gov.cn/gb/search/gbDetailed?id=BE30B3AF468D7D39E05397BE0A0AE707' },
    { key: 'copy-of-cover', url: 'http://bhygbaby.com/paper/338538310.html' },
  ],
  confidence: 'secondary',
  note: {
    zh: '指南，由计划20214349-T-469形成，内容包括建设准备、实施、维护更新和评价改进，条文未见。',
    en: 'A guide that grew out of plan 20214349-T-469, on preparing, building, keeping up and evaluating a knowledge base; its clauses have not been read.',
  },
})

/** Use of hotline data: a guide. */
export const gbt44192 = defineStandard({
  ...recommended,
  id: 'gbt-44192-2024',
  number: 'GB/T 44192-2024',
  title: { zh: '政务服务便民热线数据应用指南', en: 'Guide to the use of data of government service hotlines' },
  edition: '2024',
  issuedOn: null,
  inForceFrom: '2025-01-01',
  status: 'active',
  source: [newStandardsReport],
  confidence: 'secondary',
  note: {
    zh: '指南，涉及数据采集、治理、应用和安全。发布日期推定为2024年6月29日（与GB/T 44190同批）,未经证实。',
    en: 'A guide to collecting, governing, using and securing data. Its issue on 2024-06-29, with GB/T 44190, is inferred and not attested.',
  },
})

/** The handling of appeals: in drafting, and likely to bring the time limits that are missing today. */
export const appealHandlingPlan = defineStandard({
  ...recommended,
  id: 'plan-appeal-handling',
  number: null,
  title: { zh: '政务服务便民热线诉求办理规范', en: 'Specification for handling appeals to government service hotlines' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'drafting',
  source: [{ key: 'plan', url: 'https://std.samr.gov.cn/gb/search/gbDetailed?id=2E61048181609988E06397BE0A0A9B5C' }],
  confidence: 'direct',
  note: {
    zh: '国家标准制定计划，归口TC 594，引用国发〔2024〕3号；是否已发布不详。',
    en: 'A plan for a national standard under TC 594 that cites 国发〔2024〕3号; whether it has been issued is not known.',
  },
})

/** Standards on hotlines that exist and whose clauses nobody could read. They have no rules. */
export const unreadStandards: readonly Standard[] = [
  gbt33357,
  gbt39666,
  gbt44189,
  gbt44190,
  gbt44191,
  gbt44192,
  appealHandlingPlan,
]

/** One row for each unread standard, so that the register shows the gap. */
export const unreadClauses: readonly Clause[] = unreadStandards.map(unreadText)

function unreadText(standard: Standard): Clause {
  return defineClauses(standard, {
    text: {
      number: null,
      title: { zh: '条文', en: 'The text' },
      requirement: { zh: '条文未见公开文本，要求不详。', en: 'The clauses have not been read; what they require is not known.' },
      modality: null,
      status: 'unread',
      source: standard.source,
      confidence: standard.confidence,
      note: standard.note,
    },
  }).text
}
