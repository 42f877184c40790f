import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** Advice that names no city. */
export const messageAdvice = defineStandard({
  id: 'message-advice',
  number: null,
  title: { zh: '12345短信、QQ诉求注意事项', en: 'Advice on writing to 12345 by text message and QQ' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.overview],
  confidence: 'secondary',
  note: {
    zh: '来源未指明城市，作为共用的建议，默认关闭。',
    en: 'The source names no city; shared as advice and off.',
  },
})
