import { all, any, isOneOf, isPresent, not } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** What was transferred or closed had been accepted, also where nobody entered when. */
const isAccepted = any(isPresent(workOrder.acceptedAt), isPresent(workOrder.transferredAt), isPresent(workOrder.closedAt))
/** Praise and other orders lie outside the five kinds of the paper and stand apart. */
const liesOutside = isOneOf(workOrder.category, ['praise', 'other'])

/** Acceptance: an accepted order says which of the five kinds of appeal it is. */
export const orderClassified = defineRule({
  id: 'order-classified',
  title: { zh: '受理的工单载明诉求类别', en: 'Accepted orders state the kind of appeal' },
  requirement: {
    zh: '受理的工单载明诉求类别：咨询、求助、投诉、举报、意见建议。',
    en: 'An accepted order says whether it is a consultation, a request for help, a complaint, a report of an offence, or a suggestion.',
  },
  clauses: [partially(clauses.acceptanceScope)],
  subject: 'work-order',
  applicability: all(isAccepted, any(not(isPresent(workOrder.category)), not(liesOutside))),
  expectation: all(
    isPresent(workOrder.category),
    isOneOf(workOrder.category, ['consult', 'help', 'suggestion', 'complaint', 'report']),
  ),
  interpretation: {
    reading: {
      zh: '意见和建议合为一类；表扬和其他不属五类，单列，不作判定；未受理的工单不作判定。',
      en: 'Opinions and suggestions are one kind; praise and other orders are none of the five and stand apart, as do orders not yet accepted.',
    },
    alternatives: [{ zh: '表扬视为意见建议', en: 'praise as a kind of opinion' }],
    source: 'http://english.www.gov.cn/policies/latestreleases/202101/06/content_WS5ff57579c6d0f7257694358d.html',
  },
  untranslatable: [
    {
      zh: '五个领域和是否紧急，工单没有对应字段。',
      en: 'Orders have no field for the five fields of government or for being no emergency.',
    },
  ],
  severity: {
    level: 'warning',
    because: {
      zh: '文件规定受理哪几类诉求，没有规定工单必须载明类别；未载明则无从核对受理范围。',
      en: 'The paper says which kinds are accepted, not that an order must record its kind; without it the scope cannot be checked.',
    },
  },
  since: '0.1.0',
})
