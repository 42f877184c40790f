import { all, dueAfter, happensBy, isPresent, not } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { replyLimit } from './replyLimit.js'

const { closedAt, dueAt, transferredAt } = workOrder
const isFinishedInTime = happensBy(closedAt, dueAfter(transferredAt, replyLimit))

/** What is not finished within the limit, by law or by circumstance, has an explicit time by which it will be. */
export const orderPromisesATimeWhenUnfinished = defineRule({
  id: 'order-promises-a-time-when-unfinished',
  title: { zh: '未按期办完的工单载明解决时限', en: 'Orders not finished in time state when they will be' },
  requirement: {
    zh: '时限内未能办完的，应告知法定期限或者明确的解决时限。',
    en: 'What cannot be finished within the limit shall have a statutory or an explicit time by which it will be.',
  },
  clauses: [partially(jinan.branchStatutory), partially(jinan.branchBlocked)],
  subject: 'work-order',
  applicability: all(isPresent(transferredAt), not(isFinishedInTime)),
  expectation: isPresent(dueAt),
  interpretation: {
    reading: {
      zh: '以工单的办理截止时间为告知的解决时限，不看截止时间的长短。',
      en: 'The due time of the order is taken for the time that was told, however long it is.',
    },
    alternatives: [{ zh: '截止时间须晚于普通时限', en: 'the due time must lie after the ordinary limit' }],
    source: jinan.branchBlocked.id,
  },
  untranslatable: [{ zh: '是否告知了进度和措施，须人工核对。', en: 'Whether progress and measures were told is for a person to check.' }],
  onlyIn: 'profiles',
  since: '0.1.0',
})
