import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** The four tiers that Beijing used before its local standard. */
export const beijingTiers = defineStandard({
  id: 'beijing-tiers-2020',
  number: null,
  title: { zh: '北京市接诉即办的分级时限（2020年市级意见）', en: 'Tiers of time in the opinion of Beijing on handling appeals at once, 2020' },
  edition: '2020',
  issuedOn: null,
  inForceFrom: '2020-11-16',
  status: 'superseded',
  kind: 'localRule',
  binding: 'doesNotConform',
  supersededBy: 'db11t-2021-2022',
  source: [sources.opinion, sources.draft],
  confidence: 'secondary',
  note: {
    zh: '只见于报道，所列日期为报道日期；2021年12月的地方标准征求意见稿重申，2023年起由地方标准接替。',
    en: 'Known from reports only and dated by the report; a draft of the local standard of December 2021 repeats it, and from 2023 on the standard takes its place.',
  },
})
