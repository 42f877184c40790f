import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** Jinan's regulation, passed on 28 June 2018 and approved by the province on 27 July 2018. */
export const jinanRegulation = defineStandard({
  id: 'jinan-regulation-2018',
  number: null,
  title: { zh: '济南市12345市民服务热线条例', en: 'Regulation of Jinan on the 12345 citizen hotline' },
  edition: '2018',
  issuedOn: '2018-07-27',
  inForceFrom: '2018-09-01',
  status: 'active',
  kind: 'statute',
  binding: 'unlawful',
  source: [sources.text],
  confidence: 'direct',
  note: {
    zh: '全文逐条登记。要求执行国家标准，故本配置沿用全国配置的全部规则。',
    en: 'Registered article by article. It asks the hotline to follow the national standard, so the profile inherits all national rules.',
  },
})
