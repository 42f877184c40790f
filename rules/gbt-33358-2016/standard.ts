import { defineStandard } from '../../src/engine/standard.js'
import { sources } from './sources.js'

/** GB/T 33358-2016, the national standard for the service of government hotlines. */
export const gbt33358 = defineStandard({
  id: 'gbt-33358-2016',
  number: 'GB/T 33358-2016',
  title: { zh: '政府热线服务规范', en: 'Specification for government hotline service' },
  edition: '2016',
  issuedOn: '2016-12-13',
  inForceFrom: '2017-07-01',
  status: 'active',
  kind: 'recommendedStandard',
  binding: 'doesNotConform',
  source: [sources.catalogue, sources.televisionReport],
  confidence: 'secondary',
  note: {
    zh: '推荐性国家标准。仅第1章至3.7有公开文本可读，第4章至第7章的内容来自标准发布时的报道，章以下条号不详。',
    en: 'A recommended standard. Only chapter 1 to clause 3.7 could be read as text; what is known of chapters 4 to 7 comes from reports on its release, and the clause numbers below those chapters are not known.',
  },
})
