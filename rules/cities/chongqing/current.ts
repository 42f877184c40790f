import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The measures in force in Chongqing today, which nobody could read. */
export const chongqingCurrent = defineStandard({
  id: 'chongqing-measures',
  number: null,
  title: { zh: '重庆市12345政务服务便民热线运行管理办法', en: 'Measures of Chongqing on running the 12345 hotline' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.copies],
  confidence: 'fragment',
  note: {
    zh: '只见残缺、改写的副本，未设规则。',
    en: 'Seen only in scrambled copies; there are no rules for it.',
  },
})
