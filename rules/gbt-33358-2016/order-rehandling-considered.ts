import { all, any, compare, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** Clause "re-handling": with both process and result found wanting, the order may go back; a permission, so never a failure. */
export const orderRehandlingConsidered = defineRule({
  id: 'order-rehandling-considered',
  title: { zh: '对过程和结果均不满意的工单可再次办理', en: 'Orders dissatisfying in process and result may be handled again' },
  requirement: {
    zh: '服务对象对办理过程和办理结果均不满意的，工单可转交承办单位再次办理。',
    en: 'Where the requester is dissatisfied with both the process and the result, the order may go back to the handling unit.',
  },
  clauses: [implementing(clauses.reHandling)],
  subject: 'work-order',
  applicability: all(
    isPresent(workOrder.satisfactionProcess),
    isPresent(workOrder.satisfactionResult),
    isOneOf(workOrder.satisfactionProcess, ['dissatisfied', 'veryDissatisfied']),
    isOneOf(workOrder.satisfactionResult, ['dissatisfied', 'veryDissatisfied']),
  ),
  expectation: any(isPresent(workOrder.rehandledAt), all(isPresent(workOrder.rehandleCount), compare(workOrder.rehandleCount, '>', 0))),
  interpretation: {
    reading: {
      zh: '须对过程和结果均不满意；条文用“可”，未再次办理的列为可采取的措施，不作不符合。',
      en: 'Both must be found wanting; the clause says "may", so an order not handled again is an open action and no failure.',
    },
    alternatives: [{ zh: '对过程或者结果不满意', en: 'either of them' }],
    source: clauses.reHandling.id,
  },
  readings: {
    'either-reason': {
      reading: { zh: '对过程或者结果不满意', en: 'dissatisfied with the process or the result' },
      applicability: any(
        all(isPresent(workOrder.satisfactionProcess), isOneOf(workOrder.satisfactionProcess, ['dissatisfied', 'veryDissatisfied'])),
        all(isPresent(workOrder.satisfactionResult), isOneOf(workOrder.satisfactionResult, ['dissatisfied', 'veryDissatisfied'])),
      ),
    },
  },
  since: '0.1.0',
})
