import { defineStandard } from '../../../src/engine/standard.js'
import { sources } from './sources.js'

/** What reports say of the hotline of Dezhou. */
export const dezhouReports = defineStandard({
  id: 'dezhou-reports',
  number: null,
  title: { zh: '德州市12345市民热线运行情况的报道', en: 'Reports on the running of the citizens’ hotline of Dezhou' },
  edition: null,
  issuedOn: null,
  inForceFrom: null,
  status: 'active',
  kind: 'localRule',
  binding: 'doesNotConform',
  source: [sources.overview, sources.bulletin],
  confidence: 'secondary',
  note: {
    zh: '城市时限未见，省级时限见山东配置。只见于报道，默认关闭。',
    en: 'No limits of the city were seen; those of the province are in the Shandong profile. Known from reports only and off in its profile.',
  },
})
