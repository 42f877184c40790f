import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The detailed rules of the city on its hotline. */
export const tianjinRules = defineStandard({
  id: 'tianjin-rules-2025',
  number: null,
  title: { zh: '天津市12345热线管理办法实施细则', en: 'Detailed rules under Order 39 of Tianjin on its 12345 hotline' },
  edition: '2025',
  issuedOn: null,
  inForceFrom: '2025-01-01',
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.report],
  confidence: 'secondary',
  note: {
    zh: '名称为本库所拟。只见全文开头；办法（第39号令）自2025年1月1日起施行。',
    en: 'The name is ours. Only the beginning was seen; Order 39 is in force from 1 January 2025.',
  },
})
