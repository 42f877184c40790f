import { all, any, dueOnce, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { badRating, isArchived } from './badRating.js'
import { paperClauses } from './clauses.js'

const isExplained = all(isPresent(workOrder.resolved), isOneOf(workOrder.resolved, ['explained']))

/** Bad ratings are mended: the matter is handled again, or explained where there is nothing to mend. */
export const badRatingMended = defineRule({
  id: 'bad-rating-mended',
  title: { zh: '差评有整改或者解释', en: 'Bad ratings are mended or explained' },
  requirement: {
    zh: '诉求人对办理结果不满意或者非常不满意的，要再次办理；缺乏依据、无法整改的，做好解释说明。',
    en: 'Where a requester is dissatisfied or very dissatisfied with the result, the matter is handled again, or explained where there is no ground for more.',
  },
  clauses: [partially(paperClauses.badRatingsMended)],
  subject: 'work-order',
  applicability: badRating,
  expectation: dueOnce(any(isPresent(workOrder.rehandledAt), isExplained), isArchived),
  interpretation: {
    reading: {
      zh: '再次办理或者解决情况为解释说明的，视为整改；未见期限，归档前待定。',
      en: 'Handling again, or "explained" as the state of the matter, counts as mended. No limit is attested: pending until the order is archived.',
    },
    alternatives: [{ zh: '须经再次回访确认满意', en: 'a further visit must find the requester satisfied' }],
    source: 'https://ceirp.cn/zhzw/hyyw/2020-10-16/6667.html',
  },
  untranslatable: [
    {
      zh: '经复核认定的误评和恶意差评，工单没有对应字段。',
      en: 'Ratings found on review to be mistaken or malicious have no field in an order.',
    },
  ],
  severity: {
    level: 'warning',
    because: {
      zh: '误评和恶意差评经复核可以排除，而工单不反映复核结果。',
      en: 'Mistaken and malicious ratings may be left out on review, and an order does not show the review.',
    },
  },
  since: '0.1.0',
})
