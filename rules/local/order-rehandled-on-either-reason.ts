import { all, any, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { lineClauses as shandong } from '../cities/shandong/lineClauses.js'

const { rehandledAt, resolved, satisfactionProcess, satisfactionResult } = workOrder
const isUndone = all(isPresent(resolved), isOneOf(resolved, ['no']))
const isDissatisfied = any(
  all(isPresent(satisfactionProcess), isOneOf(satisfactionProcess, ['dissatisfied', 'veryDissatisfied'])),
  all(isPresent(satisfactionResult), isOneOf(satisfactionResult, ['dissatisfied', 'veryDissatisfied'])),
)

/** Either reason is enough here, unlike in the national standard as it is reported: undone, or the caller dissatisfied. */
export const orderRehandledOnEitherReason = defineRule({
  id: 'order-rehandled-on-either-reason',
  title: { zh: '未办或者不满意的工单可再次办理', en: 'Orders undone or found wanting may be handled again' },
  requirement: {
    zh: '应办未办，或者诉求人不满意的，工单可退回承办单位再次办理。',
    en: 'Where a matter is undone, or the requester dissatisfied, the order may be returned to be handled again.',
  },
  clauses: [implementing(jinan.rehandling), implementing(shandong.redo)],
  subject: 'work-order',
  applicability: any(isUndone, isDissatisfied),
  expectation: isPresent(rehandledAt),
  interpretation: {
    reading: {
      zh: '未办、对过程不满意、对结果不满意，居其一即可。',
      en: 'Any one: undone, dissatisfied with the process, dissatisfied with the result.',
    },
    alternatives: [{ zh: '对过程和结果均不满意', en: 'dissatisfied with both process and result' }],
    source: jinan.rehandling.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
