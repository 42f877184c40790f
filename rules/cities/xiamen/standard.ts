import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The guide of the city’s platform. */
export const xiamenGuide = defineStandard({
  id: 'xiamen-guide',
  number: null,
  title: { zh: '厦门市12345便民服务平台诉求指南', en: 'Guide to the 12345 platform of Xiamen' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.portal],
  confidence: 'direct',
  note: {
    zh: '只见一部分，日期不详。',
    en: 'Read in part; its date is not known.',
  },
})
