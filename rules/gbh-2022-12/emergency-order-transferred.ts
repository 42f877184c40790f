import { all, any, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as servicePaper } from '../gbh-2025-66/clauses.js'
import { clauses } from './clauses.js'

/** Urgent danger and emergency lines: an order marked as an emergency is passed on and not kept by the hotline. */
export const emergencyOrderTransferred = defineRule({
  id: 'emergency-order-transferred',
  title: { zh: '突发应急工单转出处置', en: 'Emergency orders are passed on' },
  requirement: {
    zh: '属于紧急热线或者危及安全的诉求，转交相应热线和单位处置，不由热线自行办理。',
    en: 'What belongs to an emergency line, or tells of danger, goes to the line or unit concerned and is not handled by the hotline itself.',
  },
  clauses: [partially(clauses.urgentDanger), partially(servicePaper.emergencyLines)],
  subject: 'work-order',
  // A blank mark is none; a column that the file does not have leaves it open.
  applicability: all(isPresent(workOrder.emergency), workOrder.emergency),
  expectation: any(isPresent(workOrder.transferredAt), isOneOf(workOrder.handlingMode, ['transfer'])),
  interpretation: {
    reading: {
      zh: '工单标记为突发应急事件的，须有转交时间或者办理方式为转交。',
      en: 'An order marked as a sudden emergency has a time of transfer, or transfer as its mode.',
    },
    alternatives: [{ zh: '仅限应由110、119、120、122处置的', en: 'only what belongs to 110, 119, 120 or 122' }],
    source: 'http://m.hbcasj.com/socialgd/10000169/20250626/48520065_1.html',
  },
  untranslatable: [
    {
      zh: '转交是否即时、转往哪条紧急热线，工单没有对应字段，也未见时限。',
      en: 'Whether it was at once, and to which line, has no field in an order, and no limit is attested.',
    },
  ],
  severity: {
    level: 'warning',
    because: {
      zh: '“突发应急事件”不等于紧急热线的受理范围，须由人工核实。',
      en: 'A "sudden emergency" is not the same as what belongs to an emergency line, so a person looks.',
    },
  },
  since: '0.1.0',
})
