import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The survey duty of the Jinan hotline. */
export const jinanSurvey = defineStandard({
  id: 'jinan-survey',
  number: null,
  title: { zh: '济南市民主评议电话、短信调查', en: 'Phone and text message survey of the public review in Jinan' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.award],
  confidence: 'fragment',
  note: {
    zh: '只见于报道，默认关闭。',
    en: 'Known from reports only and off in its profile.',
  },
})
