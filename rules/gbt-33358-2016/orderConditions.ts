import { dueAfter, firstKnown, happensBy, ownLimit } from '../../src/expression/build.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { parameters } from './parameters.js'

const begun = firstKnown(workOrder.acceptedAt, workOrder.createdAt)
const limit = firstKnown(ownLimit(workOrder.limitValue, workOrder.limitUnit), parameters.handlingLimit)

/** The due time that the order states, else the one that follows from its own limit or, last, from the profile's. */
const due = firstKnown(
  workOrder.dueAt,
  dueAfter(begun, limit, { extensions: workOrder.extensions, suspensions: workOrder.suspensions }),
)

/** What an order is to its due time: nodes that the rule and the tables beside it share, so that each is worked out once. */
export const orderConditions = {
  due,
  closedInTime: firstKnown(happensBy(workOrder.closedAt, due), workOrder.onTime),
} as const
