import { choose, happensWithin, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as tianjin } from '../cities/tianjin/clauses.js'
import { parameters } from './parameters.js'

const { signedAt, transferredAt, urgency } = workOrder
const limit = choose(urgency, {
  extraUrgent: parameters.extraUrgentSigningLimit,
  urgent: parameters.urgentSigningLimit,
  normal: parameters.signingLimit,
})

/** The unit takes the order by its urgency: minutes by the clock, on rest days too, for what is urgent; a working day for the rest. */
export const orderSignedInItsUrgencyTime = defineRule({
  id: 'order-signed-in-its-urgency-time',
  title: { zh: '工单按紧急程度在时限内接收', en: 'Orders are taken within the limit of their urgency' },
  requirement: {
    zh: '承办单位应按特急、紧急和一般，分别在规定时限内接收工单；分钟计的时限不分工作日和非工作日。',
    en: 'The unit shall take extra-urgent, urgent and ordinary orders each within its limit; minutes run on rest days too.',
  },
  clauses: [implementing(tianjin.acceptanceByUnit)],
  subject: 'work-order',
  applicability: isPresent(transferredAt),
  expectation: happensWithin(signedAt, { from: transferredAt, limit }),
  interpretation: {
    reading: {
      zh: '危及生命财产的为特急，水电气热的为紧急，其余为一般；接收以签收时间为准，自派单起算。',
      en: 'Danger to life or property is extra-urgent, utilities urgent, the rest ordinary; taking is signing, counted from dispatch.',
    },
    alternatives: [{ zh: '以首次联系为接收', en: 'the first contact instead of signing' }],
    source: tianjin.acceptanceByUnit.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
