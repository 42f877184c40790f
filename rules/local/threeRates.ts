import { isOneOf, isPresent } from '../../src/expression/build.js'
import type { TruthNode } from '../../src/expression/node.js'
import { type Share, share } from '../../src/engine/measure.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { satisfactionRate } from './satisfactionRate.js'

const { resolved, satisfactionResult } = workOrder

/**
 * The rates of response, resolution and satisfaction, side by side: no source gives weights, so nothing adds them up.
 *
 * @param isResponded What counts as a response in time in the place; orders that are not due yet are in neither number.
 */
export function threeRates(isResponded: TruthNode<'work-order'>): readonly Share<'work-order'>[] {
  return [
    share({
      name: 'response-rate',
      title: { zh: '响应率', en: 'Response rate' },
      of: isResponded,
      formula: { zh: '时限内响应件数 ÷ 到期件数', en: 'responded to in time / due' },
    }),
    share({
      name: 'resolution-rate',
      title: { zh: '解决率', en: 'Resolution rate' },
      of: isOneOf(resolved, ['yes']),
      among: isPresent(resolved),
      formula: { zh: '已解决件数 ÷ 有解决情况的件数', en: 'resolved / orders that say whether' },
    }),
    satisfactionRate('satisfaction-rate', { zh: '满意率', en: 'Satisfaction rate' }, satisfactionResult),
  ]
}
