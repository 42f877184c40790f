import { any, compare, firstKnown, isOneOf, isPresent } from '../../src/expression/build.js'
import type { TruthNode } from '../../src/expression/node.js'
import type { LeagueFigure } from '../../src/engine/overview.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { orderConditions } from '../gbt-33358-2016/orderConditions.js'
import { satisfactionRate } from '../local/satisfactionRate.js'

const { closedAt, firstContactAt, repliedAt, resolved, returnVisitAt, rehandledAt, rehandleCount, satisfactionResult } = workOrder

/** Either of two signs of one thing; of an export that has one column alone, that one. */
function eitherSign(left: TruthNode<'work-order'>, right: TruthNode<'work-order'>): TruthNode<'work-order'> {
  return firstKnown(any(left, right), left, right)
}

const satisfaction = satisfactionRate('satisfaction-rate', { zh: '满意率', en: 'Satisfied' }, satisfactionResult)

/**
 * The shares by which work orders are compared. Each names its denominator; no source gives weights, so nothing adds them up.
 * A response has no national limit, so the share says whether there was one by the time of the audit, not whether it was quick.
 */
export const orderFigures: readonly LeagueFigure<'work-order'>[] = [
  {
    name: 'on-time-rate',
    title: { zh: '按时办结率', en: 'On time' },
    of: orderConditions.closedInTime,
    formula: { zh: '期限内办结件数 ÷ 已到期或已办结件数', en: 'closed by the due time / closed or due' },
    better: 'higher',
    apart: { zh: '未到期', en: 'not due yet' },
  },
  {
    name: 'response-rate',
    title: { zh: '响应率', en: 'Responded' },
    of: eitherSign(isPresent(firstContactAt), isPresent(repliedAt)),
    formula: { zh: '截至判定时点已联系或已答复件数 ÷ 全部件数', en: 'contacted or replied to by the as-of instant / all' },
    better: 'higher',
    apart: { zh: '不在范围', en: 'not concerned' },
  },
  {
    name: 'resolution-rate',
    title: { zh: '解决率', en: 'Resolved' },
    of: isOneOf(resolved, ['yes']),
    formula: { zh: '已解决件数 ÷ 有解决情况的件数', en: 'resolved / orders that say whether' },
    better: 'higher',
    apart: { zh: '不在范围', en: 'not concerned' },
  },
  {
    name: satisfaction.name,
    title: satisfaction.title,
    of: satisfaction.of,
    ...(satisfaction.among && { among: satisfaction.among }),
    formula: satisfaction.formula,
    better: 'higher',
    apart: { zh: '未评价', en: 'not rated' },
  },
  {
    name: 'return-visit-rate',
    title: { zh: '回访率', en: 'Return visits' },
    of: isPresent(returnVisitAt),
    among: isPresent(closedAt),
    formula: { zh: '已回访件数 ÷ 已办结件数', en: 'revisited / closed' },
    better: 'higher',
    apart: { zh: '未办结', en: 'not closed' },
  },
  {
    name: 'rehandling-rate',
    title: { zh: '再次办理率', en: 'Re-handled' },
    of: eitherSign(isPresent(rehandledAt), compare(rehandleCount, '>=', 1)),
    formula: { zh: '再次办理件数 ÷ 全部件数', en: 're-handled / all' },
    better: 'lower',
    apart: { zh: '不在范围', en: 'not concerned' },
  },
]
