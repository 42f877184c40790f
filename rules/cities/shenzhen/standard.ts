import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** What an overview says of the telephone of Shenzhen. */
export const shenzhenReports = defineStandard({
  id: 'shenzhen-reports',
  number: null,
  title: { zh: '深圳市12345公开电话开通情况的报道', en: 'Reports on the opening of the public telephone of Shenzhen' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.overview],
  confidence: 'secondary',
  note: {
    zh: '只见开通时的介绍，时限未见。',
    en: 'Only an account of the opening was seen; there are no limits.',
  },
})
