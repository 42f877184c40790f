import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** Beijing's local standard on handling appeals at once. */
export const beijingStandard = defineStandard({
  id: 'db11t-2021-2022',
  number: 'DB11/T 2021-2022',
  title: { zh: '接诉即办工作规范', en: 'Specification for handling appeals at once' },
  edition: '2022',
  issuedOn: '2022-09-29',
  inForceFrom: '2023-01-01',
  status: 'active',
  kind: 'localStandard',
  binding: 'doesNotConform',
  source: [sources.newsReport, sources.catalogue],
  confidence: 'secondary',
  note: {
    zh: '正文未见，数值来自报道，配置中的相应规则默认关闭。',
    en: 'Its text has not been read; numbers come from reports, and the rules on them are off in the profile.',
  },
})
