import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The rules of the city, by level of the handling unit. */
export const zunyiRules = defineStandard({
  id: 'zunyi-rules',
  number: null,
  title: { zh: '遵义市12345热线办理规则', en: 'Rules of Zunyi on its 12345 hotline' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.encyclopaedia],
  confidence: 'secondary',
  note: {
    zh: '名称为本库所拟。日期不详。',
    en: 'The name is ours; its date is not known.',
  },
})
