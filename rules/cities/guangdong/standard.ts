import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The measures of the province, in force from September 2022. */
export const guangdongMeasures = defineStandard({
  id: 'guangdong-measures-2022',
  number: null,
  title: { zh: '广东省12345政务服务便民热线管理办法', en: 'Measures of Guangdong on its 12345 hotlines' },
  edition: '2022',
  issuedOn: null,
  inForceFrom: '2022-09-01',
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.report],
  confidence: 'secondary',
  note: {
    zh: '名称为本库所拟。只见三类时限，其余未见。',
    en: 'The name is ours. Only three limits were seen.',
  },
})
