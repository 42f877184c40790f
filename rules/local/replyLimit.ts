import { choose, firstKnown } from '../../src/expression/build.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { parameters } from './parameters.js'

/** The limit of the order's category, where the place sets limits by category, else the one for all orders. */
export const replyLimit = firstKnown(
  choose(workOrder.category, {
    consult: parameters.consultLimit,
    help: parameters.helpLimit,
    suggestion: parameters.suggestionLimit,
    complaint: parameters.complaintLimit,
    report: parameters.reportLimit,
  }),
  parameters.replyLimit,
)
