import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The yearly tasks of the national demonstration project. */
export const demonstrationProject = defineStandard({
  id: 'demonstration-project',
  number: null,
  title: { zh: '国家级服务业标准化示范项目', en: 'National demonstration project of standardisation in services' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.award],
  confidence: 'fragment',
  note: {
    zh: '数值与事项的对应为推定，默认关闭。',
    en: 'Which number belongs to what is inferred; off.',
  },
})
