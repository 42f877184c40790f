import { all, any, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as beijing } from '../cities/beijing/clauses.js'

const { dueAt, limitUnit, limitValue, transferredAt } = workOrder

/** A dispatched order says by when: a due time, or a number with its unit. */
export const orderCarriesItsLimit = defineRule({
  id: 'order-carries-its-limit',
  title: { zh: '派出的工单注明办理时限', en: 'Dispatched orders carry their limit' },
  requirement: { zh: '派单时应在工单上注明办理时限。', en: 'A dispatched order shall state its limit.' },
  clauses: [implementing(beijing.limitOnOrder)],
  subject: 'work-order',
  applicability: isPresent(transferredAt),
  expectation: any(isPresent(dueAt), all(isPresent(limitValue), isPresent(limitUnit))),
  onlyIn: 'profiles',
  since: '0.1.0',
})
