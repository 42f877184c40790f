import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** Weifang's regulation, passed on 21 October 2021 and approved by the province on 3 December 2021. */
export const weifangRegulation = defineStandard({
  id: 'weifang-regulation-2021',
  number: null,
  title: { zh: '潍坊市12345政务服务便民热线条例', en: 'Regulation of Weifang on the 12345 government service hotline' },
  edition: '2021',
  issuedOn: '2021-12-06',
  inForceFrom: '2021-12-15',
  status: 'active',
  kind: 'statute',
  binding: 'unlawful',
  source: [sources.text],
  confidence: 'direct',
  note: {
    zh: '全文逐条登记。',
    en: 'Registered article by article.',
  },
})
