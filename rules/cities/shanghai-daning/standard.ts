import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The working rule of a street in Shanghai, after the city’s rule of 2018. */
export const daningRules = defineStandard({
  id: 'shanghai-daning-2019',
  number: null,
  title: { zh: '上海市静安区大宁路街道12345热线工作规则', en: 'Working rule of Daning Road Street, Shanghai, on the 12345 hotline' },
  edition: '2019',
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.portal],
  confidence: 'direct',
  note: {
    zh: '名称为本库所拟。2019年12月制定，日期只知月份；只见开头。',
    en: 'The name is ours. Of December 2019, the day not known; only the beginning was seen.',
  },
})
