import { dueAfter, happensBy, isPresent } from '../../src/expression/build.js'
import { call } from '../../src/records/generated/fields.js'
import { parameters } from './parameters.js'

const due = dueAfter(call.offeredAt, parameters.answerLimit)

/** What a call is to the answer limit: nodes that the rule and the measures beside it share, so that each is worked out once. */
export const callConditions = {
  answered: isPresent(call.answeredAt),
  answeredInTime: happensBy(call.answeredAt, due),
  abandoned: isPresent(call.abandonedAt),
  /** A call given up within the limit never gave the hotline its full time; it stands apart and is counted. */
  abandonedWithinLimit: happensBy(call.abandonedAt, due),
  abandonedAtOnce: happensBy(call.abandonedAt, dueAfter(call.offeredAt, parameters.shortAbandonThreshold)),
} as const
