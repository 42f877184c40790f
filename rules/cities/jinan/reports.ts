import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** What reports print about the hotline of Jinan. */
export const jinanReports = defineStandard({
  id: 'jinan-reports',
  number: null,
  title: { zh: '济南12345市民服务热线运行情况的报道', en: 'Reports on the running of the 12345 citizen hotline of Jinan' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.release, sources.meeting, sources.award],
  confidence: 'secondary',
  note: {
    zh: '三篇报道印出的数值，供核对；不是规定，不作判定。',
    en: 'Figures that three reports print, for comparison; they are no rules and judge nothing.',
  },
})
