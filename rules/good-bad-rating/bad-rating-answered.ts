import { dueOnce, isPresent } from '../../src/expression/build.js'
import { share } from '../../src/engine/measure.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { badRating, fiveGrades, goodRating, isArchived, unrated } from './badRating.js'
import { paperClauses } from './clauses.js'

/** Bad ratings are followed up: whoever rated badly is asked again before the case is archived. */
export const badRatingAnswered = defineRule({
  id: 'bad-rating-answered',
  title: { zh: '差评有回访', en: 'Bad ratings are answered by a return visit' },
  requirement: {
    zh: '诉求人对办理结果不满意或者非常不满意的，要回访核实并反馈。',
    en: 'A requester who is dissatisfied or very dissatisfied with the result is asked again, and told what became of it.',
  },
  clauses: [partially(paperClauses.badRatingsMended)],
  subject: 'work-order',
  applicability: badRating,
  expectation: dueOnce(isPresent(workOrder.returnVisitAt), isArchived),
  sideMeasures: [
    share({
      name: 'good-rating-share',
      title: { zh: '好评率', en: 'Share of good ratings' },
      of: goodRating,
      among: fiveGrades,
      formula: {
        zh: '非常满意、满意、基本满意的工单数 ÷ 已作五级评价的工单数，未评的不计入',
        en: 'orders rated very satisfied, satisfied or basically satisfied / orders rated in five grades; unrated ones left out',
      },
    }),
    share({
      name: 'unrated-share',
      title: { zh: '未评率', en: 'Share unrated' },
      of: unrated,
      formula: {
        zh: '载明未评价的工单数 ÷ 载明评价情况的工单数',
        en: 'orders said to be unrated / orders that say whether they were rated',
      },
    }),
  ],
  interpretation: {
    reading: {
      zh: '以对办理结果的满意度为评价；回访即核实和反馈；未见期限，归档前未回访的待定，归档后仍未回访的为未做到。',
      en: 'The rating is that of the result, and the return visit is the verification and the answer. No limit is attested: pending until the order is archived, missing after.',
    },
    alternatives: [
      { zh: '评价之后须另行回访', en: 'a further visit after the rating' },
      { zh: '以对热线服务或者办理过程的满意度为评价', en: 'the rating of the hotline, or of the process' },
    ],
    source: 'https://sktcar.xyz/html/63b14499792.html',
  },
  assumptions: [
    {
      zh: '评价多在回访时取得，工单不载明评价时间，无从判断回访在评价之前还是之后。',
      en: 'Ratings are mostly given at the return visit, and orders have no time of rating, so which came first cannot be told.',
    },
  ],
  since: '0.1.0',
})
