import type { Bilingual } from '../../expression/kinds.js'

/** The columns of a checklist, in their order; a form that was filled in is read by these names in either language. */
export const checklistColumns = {
  clause: { zh: '条款标识', en: 'Clause' },
  document: { zh: '依据文件', en: 'Document' },
  number: { zh: '原文条号', en: 'Number' },
  modality: { zh: '要求程度', en: 'Modality' },
  requirement: { zh: '检查内容', en: 'What is asked' },
  procedure: { zh: '检查方法', en: 'How to check' },
  verdict: { zh: '结论', en: 'Verdict' },
  evidence: { zh: '依据', en: 'Evidence' },
  by: { zh: '检查人', en: 'By' },
  on: { zh: '检查日期', en: 'On' },
} as const satisfies Record<string, Bilingual>

export type ChecklistColumn = keyof typeof checklistColumns

/** The verdicts that a person may give, as the form offers them. */
export const checklistVerdicts = {
  satisfied: { zh: '符合', en: 'satisfied' },
  notSatisfied: { zh: '不符合', en: 'not satisfied' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
} as const satisfies Record<string, Bilingual>

export const checklistLabels = {
  sheet: { zh: '检查表', en: 'Checklist' },
  lists: { zh: '取值', en: 'Lists' },
  howTo: {
    zh: '填写“结论”“依据”“检查人”“检查日期”四列；未检查的留空。依据写明照片、文件或谈话记录的编号，不写群众姓名和电话。填好后用 --checklist 交给审核。',
    en: 'Fill in verdict, evidence, by and on; leave blank what was not checked. Evidence names the photo, paper or note by its number and no citizen. Hand it to the audit with --checklist.',
  },
  otherVerdict: { zh: '结论只有符合、不符合、不适用三种。', en: 'A verdict is satisfied, not satisfied or not applicable.' },
} as const satisfies Record<string, Bilingual>
