import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** Beijing's regulation, in force from its publication. */
export const beijingRegulation = defineStandard({
  id: 'beijing-regulation-2021',
  number: null,
  title: { zh: '北京市接诉即办工作条例', en: 'Regulation of Beijing on handling appeals at once' },
  edition: '2021',
  issuedOn: '2021-09-24',
  inForceFrom: '2021-09-24',
  status: 'active',
  kind: 'statute',
  binding: 'unlawful',
  source: [sources.text],
  confidence: 'direct',
  note: {
    zh: '全文逐条登记。条例未写任何时限数值。',
    en: 'Registered article by article. The regulation gives no number for any limit.',
  },
})
