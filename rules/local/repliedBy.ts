import { any, firstKnown, happensBy } from '../../src/expression/build.js'
import type { InstantNode, TruthNode } from '../../src/expression/node.js'
import { workOrder } from '../../src/records/generated/fields.js'

/**
 * Whether the unit replied by a due time, inclusive. Closing an order implies that its result was given, so the earlier of reply
 * and closing counts; where the file has only one of the two columns, that one decides.
 */
export function repliedBy(due: InstantNode<'work-order'>): TruthNode<'work-order'> {
  const reply = happensBy(workOrder.repliedAt, due)
  const closing = happensBy(workOrder.closedAt, due)
  return firstKnown(any(reply, closing), reply, closing)
}
