import { elapsed } from '../../src/expression/build.js'
import type { Overview } from '../../src/engine/overview.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses as servicePaperClauses } from '../gbh-2025-66/clauses.js'
import { orderConditions } from '../gbt-33358-2016/orderConditions.js'
import { parameters } from '../gbt-33358-2016/parameters.js'
import { orderFigures } from './orderFigures.js'

/** What reports show beside their verdicts. */
export const overview: Overview = {
  figures: orderFigures,
  caution: {
    clause: servicePaperClauses.noRankingForItsOwnSake.id,
    text: {
      zh: '国办函〔2025〕66号要求不设不切实际的指标、不片面追求排名，鼓励分档分类评价。下表用于发现问题、分析原因，名次不等于办理质量，不宜单独用于考核通报。',
      en: 'State Council paper Guo Ban Han [2025] No. 66 asks for no unrealistic targets and no ranking for its own sake, and encourages evaluation by band and class. These tables are for finding problems and their causes: a place in them is not the quality of handling and should not by itself be used to assess or name units.',
    },
  },
  waits: { answered: elapsed(call.offeredAt, call.answeredAt), abandoned: elapsed(call.offeredAt, call.abandonedAt), limit: parameters.answerLimit },
  overdue: { isInTime: orderConditions.closedInTime, due: orderConditions.due },
}
