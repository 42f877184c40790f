import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** What the program of the platform shows. */
export const nanpingPlatform = defineStandard({
  id: 'nanping-platform',
  number: null,
  title: { zh: '南平市12345平台代码', en: 'Codes of the 12345 platform of Nanping' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.code],
  confidence: 'direct',
  note: {
    zh: '程序代码，不是规定；供读取导出数据。',
    en: 'Codes of a program, no rule; they help to read its exports.',
  },
})
