import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The rule by which the duty room of the mayor’s telephone worked. */
export const chongqingMayorTelephone = defineStandard({
  id: 'chongqing-mayor-telephone',
  number: null,
  title: { zh: '重庆市市长公开电话工作规则', en: 'Working rule of the mayor’s public telephone of Chongqing' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.overview],
  confidence: 'secondary',
  note: {
    zh: '名称为本库所拟，原件名称、文号和日期不详；内容来自译文，按条意登记，无条号。对任何日期的工单均适用。',
    en: 'The name is ours: name, number and date of the original are not known. Registered from a translation, without numbers of articles; it applies to orders of any date.',
  },
})
