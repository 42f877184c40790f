import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** Jinan's measures on accountability, as a report of 2011 tells them. */
export const jinanAccountability = defineStandard({
  id: 'jinan-accountability-2011',
  number: null,
  title: { zh: '12345市民服务热线工作责任追究办法', en: 'Measures on accountability for the work of the 12345 citizen hotline' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.meeting],
  confidence: 'secondary',
  note: {
    zh: '只见于2011年的报道，制定日期不详，对任何日期的认定均适用。',
    en: 'Known from a report of 2011 only; its date is not known, so it applies to findings of any date.',
  },
})
