import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** Anyang's regulation, passed on 30 August 2021 and approved by the province on 29 September 2021. */
export const anyangRegulation = defineStandard({
  id: 'anyang-regulation-2021',
  number: null,
  title: { zh: '安阳市政务服务条例', en: 'Regulation of Anyang on government services' },
  edition: '2021',
  issuedOn: '2021-10-25',
  inForceFrom: '2021-12-01',
  status: 'active',
  kind: 'statute',
  binding: 'unlawful',
  source: [sources.text],
  confidence: 'direct',
  note: {
    zh: '全文逐条登记；第45条至第50条及第56条的两项涉及热线，其余不以热线为对象。',
    en: 'Registered article by article; articles 45 to 50 and two items of 56 are about the hotline, the others are not.',
  },
})
