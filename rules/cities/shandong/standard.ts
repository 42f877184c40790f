import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The measures of the province, of January 2020. */
export const shandongMeasures = defineStandard({
  id: 'shandong-measures-2020',
  number: null,
  title: { zh: '山东省12345热线管理办法（2020年报道）', en: 'Measures of Shandong on its 12345 hotlines, as reported in 2020' },
  edition: '2020',
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.measuresReport],
  confidence: 'secondary',
  note: {
    zh: '名称为本库所拟。只见于2020年1月的报道，施行日期只知月份。',
    en: 'The name is ours. Known from a report of January 2020; only the month is known.',
  },
})
