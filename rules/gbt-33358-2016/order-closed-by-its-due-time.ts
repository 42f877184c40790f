import { defineRule, relatedTo } from '../../src/engine/rule.js'
import { clauses } from './clauses.js'
import { orderConditions } from './orderConditions.js'

/** An order is closed no later than its due time, inclusive. No national text sets the limit; the order or the profile does. */
export const orderClosedByItsDueTime = defineRule({
  id: 'order-closed-by-its-due-time',
  title: { zh: '工单在其办理期限内办结', en: 'Orders are closed by their due time' },
  requirement: {
    zh: '工单应在其载明的或当地规定的办理期限内办结。',
    en: 'An order shall be closed by the due time that it states or that the local rules set.',
  },
  clauses: [relatedTo(clauses.handlingProvisions)],
  subject: 'work-order',
  expectation: orderConditions.closedInTime,
  interpretation: {
    reading: {
      zh: '依次以工单载明的截止时间、工单自带的时限、所选配置的时限为准；时间不全的，以工单自报的按时标志为准并注明。',
      en: 'The due time of the order, else its own limit, else that of the profile; where the times cannot tell, the order’s own flag counts and is named as such.',
    },
    alternatives: [{ zh: '以答复时间代替办结时间', en: 'the reply instead of the closing' }],
    source: 'https://github.com/LawRefBook/Laws',
  },
  untranslatable: [
    {
      zh: '国家标准未见办理时限的数值，本规则不判断期限本身是否恰当。',
      en: 'No national number for handling is known, so the rule does not judge whether the due time itself is right.',
    },
  ],
  severity: {
    level: 'error',
    because: {
      zh: '期限由单位自行载明或由当地规定，逾期即未履行自定期限。',
      en: 'The due time was set by the office or by local rules; missing it breaks a limit that binds the handling unit.',
    },
  },
  since: '0.1.0',
})
