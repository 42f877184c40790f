import { all, isOneOf } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { activity } from '../../src/records/generated/fields.js'
import { clauses as project } from '../cities/demonstration-project/clauses.js'
import { parameters } from './parameters.js'

/** Media of the province or above report on the project each year. */
export const mediaReportsEveryYear = defineRule({
  id: 'media-reports-every-year',
  title: { zh: '每年的媒体报道达到次数', en: 'Enough media reports appear every year' },
  requirement: { zh: '每年应有规定次数的省级以上媒体报道。', en: 'Each year there shall be the set number of reports in provincial or higher media.' },
  clauses: [implementing(project.mediaReports)],
  subject: 'activity',
  measure: yearlyTotal({
    name: 'media-reports',
    title: { zh: '省级以上媒体报道次数', en: 'Reports in provincial or higher media' },
    of: all(isOneOf(activity.kind, ['mediaReport']), isOneOf(activity.level, ['national', 'provincial'])),
    at: activity.heldOn,
    formula: { zh: '当年此类活动的条数', en: 'records of this kind in the year' },
  }),
  expectation: atLeast(parameters.mediaReportsPerYear),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: project.mediaReports.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
