import { isOneOf } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { activity } from '../../src/records/generated/fields.js'
import { clauses as project } from '../cities/demonstration-project/clauses.js'
import { parameters } from './parameters.js'

/** The project reports each year how standards are put into practice. */
export const feedbackGivenEveryYear = defineRule({
  id: 'feedback-given-every-year',
  title: { zh: '每年的标准实施反馈达到数量', en: 'Enough feedback on standards is given every year' },
  requirement: { zh: '每年应反馈规定数量的国家标准实施情况。', en: 'Each year the set number of reports on standards in practice shall be made.' },
  clauses: [implementing(project.feedback)],
  subject: 'activity',
  measure: yearlyTotal({
    name: 'feedback',
    title: { zh: '标准实施反馈数', en: 'Feedback' },
    of: isOneOf(activity.kind, ['feedback']),
    at: activity.heldOn,
    formula: { zh: '当年此类活动的条数', en: 'records of this kind in the year' },
  }),
  expectation: atLeast(parameters.feedbackPerYear),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: project.feedback.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
