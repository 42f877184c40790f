import { ownLimit } from '../../src/expression/build.js'
import { workOrder } from '../../src/records/generated/fields.js'

/** The limit that the order itself carries: a longer one of the law, or the one set when it was dispatched. */
export const ownLimitOfOrder = ownLimit(workOrder.limitValue, workOrder.limitUnit)
