import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The working rule of another street in Shanghai. */
export const xiayangRules = defineStandard({
  id: 'shanghai-xiayang-2022',
  number: null,
  title: { zh: '上海市青浦区夏阳街道12345热线工作规则', en: 'Working rule of Xiayang Street, Shanghai, on the 12345 hotline' },
  edition: '2022',
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.portal],
  confidence: 'direct',
  note: {
    zh: '名称为本库所拟。2022年6月制定，日期只知月份；只见开头。',
    en: 'The name is ours. Of June 2022, the day not known; only the beginning was seen.',
  },
})
