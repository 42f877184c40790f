import { all, any, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** A requester who wants confidentiality leaves no name or number behind; the mark stands for them. */
const hasRequester = any(
  isPresent(workOrder.requesterName),
  isPresent(workOrder.requesterPhone),
  all(isPresent(workOrder.confidential), workOrder.confidential),
)
const hasMatter = any(isPresent(workOrder.content), isPresent(workOrder.title))
const hasHandling = any(isPresent(workOrder.handlingUnit), isPresent(workOrder.handlingMode), isPresent(workOrder.repliedAt))

/** Clause 3.6: a work order records the requester, the matter and the handling; supervision and return visit are rules of their own. */
export const orderRecordComplete = defineRule({
  id: 'order-record-complete',
  title: { zh: '工单记载服务对象、诉求事项和办理情况', en: 'Orders record the requester, the matter and the handling' },
  requirement: {
    zh: '工单应记录服务对象基本情况、诉求事项和办理情况，以及督办、回访的结果。',
    en: 'An order records the requester, the matter and the handling, with what supervision and return visit found.',
  },
  clauses: [partially(clauses.workOrderRecord)],
  subject: 'work-order',
  applicability: isPresent(workOrder.closedAt),
  expectation: all(hasRequester, hasMatter, hasHandling),
  interpretation: {
    reading: {
      zh: '办结的工单须有：姓名或电话（或保密标志）、标题或内容、承办单位或办理方式或答复时间。',
      en: 'A closed order has a name or phone (or the mark of confidentiality), a title or content, and a unit, a mode or a reply.',
    },
    alternatives: [{ zh: '五类内容逐项齐全', en: 'each of the five blocks in full' }],
    source: clauses.workOrderRecord.id,
  },
  severity: {
    level: 'warning',
    because: { zh: '条文是定义，没有“应”字。', en: 'The clause is a definition and has no verb.' },
  },
  since: '0.1.0',
})
