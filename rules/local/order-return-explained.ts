import { isPresent } from '../../src/expression/build.js'
import { defineRule, implementing, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as anyang } from '../cities/anyang/clauses.js'
import { clauses as shandong } from '../cities/shandong/clauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'

/** A return says why. */
export const orderReturnExplained = defineRule({
  id: 'order-return-explained',
  title: { zh: '退单说明原因', en: 'Returned orders give the reason' },
  requirement: { zh: '退回工单应说明退回原因。', en: 'A return shall give its reason.' },
  clauses: [implementing(anyang.misroute), partially(weifang.misroute), implementing(shandong.misroute)],
  subject: 'work-order',
  applicability: isPresent(workOrder.returnedAt),
  expectation: isPresent(workOrder.returnReason),
  onlyIn: 'profiles',
  since: '0.1.0',
})
