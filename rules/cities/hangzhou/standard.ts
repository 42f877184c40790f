import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The mayor’s order on the telephone, in force from February 2024. */
export const hangzhouOrder = defineStandard({
  id: 'hangzhou-order-345',
  number: null,
  title: { zh: '杭州市12345市长公开电话管理办法', en: 'Measures of Hangzhou on the mayor’s public telephone 12345' },
  edition: '2023',
  issuedOn: '2023-12-06',
  inForceFrom: '2024-02-01',
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.copy],
  confidence: 'direct',
  note: {
    zh: '市政府令第345号；所见文本至第六条中断，时限未见。',
    en: 'Order 345; the text breaks off in article 6 and shows no limits.',
  },
})
