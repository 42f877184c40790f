import { all, any, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { lineClauses as shandong } from '../cities/shandong/lineClauses.js'

const { rehandledAt, satisfactionProcess, satisfactionResult, supervisedAt } = workOrder
const isDissatisfied = any(
  all(isPresent(satisfactionProcess), isOneOf(satisfactionProcess, ['dissatisfied', 'veryDissatisfied'])),
  all(isPresent(satisfactionResult), isOneOf(satisfactionResult, ['dissatisfied', 'veryDissatisfied'])),
)

/** Handled again in vain: then it is supervised. */
export const redoneOrderSupervisedWhenStillDissatisfied = defineRule({
  id: 'redone-order-supervised-when-still-dissatisfied',
  title: { zh: '重办后仍不满意的工单已督办', en: 'Orders still found wanting after a redo are supervised' },
  requirement: { zh: '重办后诉求人仍不满意的，应下达督办单。', en: 'Where the requester is still dissatisfied after a redo, the order shall be supervised.' },
  clauses: [implementing(shandong.supervisionOrder)],
  subject: 'work-order',
  asksFor: 'supervision',
  applicability: all(isPresent(rehandledAt), isDissatisfied),
  expectation: isPresent(supervisedAt),
  assumptions: [{ zh: '满意度是重办之后的评价。', en: 'The rating is the one given after the redo.' }],
  onlyIn: 'profiles',
  since: '0.1.0',
})
