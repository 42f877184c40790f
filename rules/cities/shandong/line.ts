import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The rules of the provincial complaint line, of April 2017. */
export const shandongLine = defineStandard({
  id: 'shandong-complaint-line-2017',
  number: null,
  title: { zh: '山东省政务服务投诉热线运行规则（2017年报道）', en: 'Rules of the service complaint line of Shandong, as reported in 2017' },
  edition: '2017',
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.lineReport],
  confidence: 'secondary',
  note: {
    zh: '名称为本库所拟。只见于2017年4月的报道，属省级投诉热线，黄红牌和重办的做法供省内热线参照。',
    en: 'The name is ours. Known from reports of April 2017 on the provincial complaint line; its cards and redo are a model for hotlines of the province.',
  },
})
