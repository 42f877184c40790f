import { isOneOf } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { activity } from '../../src/records/generated/fields.js'
import { clauses as project } from '../cities/demonstration-project/clauses.js'
import { parameters } from './parameters.js'

/** The project trains professionals each year; they are counted, not the courses. */
export const professionalsTrainedEveryYear = defineRule({
  id: 'professionals-trained-every-year',
  title: { zh: '每年培养的专业人员达到人数', en: 'Enough professionals are trained every year' },
  requirement: { zh: '每年应培养规定人数的标准化专业人员。', en: 'Each year the set number of professionals shall be trained.' },
  clauses: [implementing(project.trained)],
  subject: 'activity',
  measure: yearlyTotal({
    name: 'trained',
    title: { zh: '培养专业人员数', en: 'Professionals trained' },
    of: isOneOf(activity.kind, ['training']),
    at: activity.heldOn,
    amount: activity.participants,
    formula: { zh: '当年培养活动的人数合计', en: 'participants of the trainings of the year' },
  }),
  expectation: atLeast(parameters.trainedPerYear),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: project.trained.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
