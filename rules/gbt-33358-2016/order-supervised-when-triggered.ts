import { all, any, compare, dueOnce, firstKnown, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'
import { parameters } from './parameters.js'

/** A trigger counts where the record marks it: a blank mark is none, a column that the file does not have leaves it open. */
const isEmergency = all(isPresent(workOrder.emergency), workOrder.emergency)
const isAboutConduct = all(isPresent(workOrder.conductComplaint), isOneOf(workOrder.conductComplaint, ['attitude', 'efficiency']))
const isDissatisfied = all(
  isPresent(workOrder.satisfactionResult),
  isOneOf(workOrder.satisfactionResult, ['dissatisfied', 'veryDissatisfied']),
)

/** Repeats count from the number that the profile sets; nationally none is known, so the order's own mark decides. */
const isRepeated = firstKnown(
  compare(workOrder.repeatCount, '>=', parameters.repeatCount),
  compare(workOrder.repeatCount, '>', 0),
  isPresent(workOrder.repeatOf),
)

/** Clause "supervision triggers": an order that meets one of the five is supervised, at the latest when it is closed. */
export const orderSupervisedWhenTriggered = defineRule({
  id: 'order-supervised-when-triggered',
  title: { zh: '出现督办情形的工单已督办', en: 'Orders that meet a supervision trigger are supervised' },
  requirement: {
    zh: '突发应急事件、多次或者反复反映、服务态度差、工作效率低、服务对象对办理结果不满意的工单，应予督办。',
    en: 'An order about an emergency, made again, about attitude or efficiency, or with whose result the requester is dissatisfied shall be supervised.',
  },
  clauses: [partially(clauses.supervisionTriggers)],
  subject: 'work-order',
  asksFor: 'supervision',
  applicability: any(isEmergency, isRepeated, isAboutConduct, isDissatisfied),
  expectation: dueOnce(isPresent(workOrder.supervisedAt), isPresent(workOrder.closedAt)),
  interpretation: {
    reading: {
      zh: '督办没有规定时限：办结前未督办的视为未到期，办结时仍未督办的为不符合。',
      en: 'No limit is given: an order still open may yet be supervised, one that was closed without has missed it.',
    },
    alternatives: [{ zh: '出现情形即应督办，不待办结', en: 'at once, not only by the closing' }],
    source: clauses.supervisionTriggers.id,
  },
  readings: {
    'at-once': {
      reading: { zh: '出现情形即应督办', en: 'as soon as a trigger is met' },
      expectation: isPresent(workOrder.supervisedAt),
    },
  },
  untranslatable: [
    { zh: '“多次”的次数没有全国数值，由配置设定。', en: 'How often is "many times" has no national number; a profile sets it.' },
  ],
  since: '0.1.0',
})
