import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The measures of the province, of December 2025. */
export const sichuanMeasures = defineStandard({
  id: 'sichuan-measures-2025',
  number: null,
  title: { zh: '四川省12345热线管理办法', en: 'Measures of Sichuan on its 12345 hotlines' },
  edition: '2025',
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.report, sources.portal],
  confidence: 'secondary',
  note: {
    zh: '名称为本库所拟。2025年12月公布，施行日期未见。',
    en: 'The name is ours. Published in December 2025; the date in force was not seen.',
  },
})
