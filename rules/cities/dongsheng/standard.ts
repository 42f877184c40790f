import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** How Dongsheng, a district of Ordos, sorts its orders by time. */
export const dongsheng137 = defineStandard({
  id: 'dongsheng-137',
  number: null,
  title: { zh: '东胜区12345政务服务便民热线“137”工作法', en: 'The "137" method of the 12345 hotline of Dongsheng' },
  edition: '2022',
  issuedOn: null,
  inForceFrom: '2022-02-01',
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.article],
  confidence: 'secondary',
  note: {
    zh: '见于2022年9月6日的报道；生效日期取全市机制启动之日。',
    en: 'Told in an article of 6 September 2022; dated from the start of the city’s mechanism.',
  },
})
