import { all, isOneOf } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { activity } from '../../src/records/generated/fields.js'
import { clauses as project } from '../cities/demonstration-project/clauses.js'
import { parameters } from './parameters.js'

/** The project publishes in national journals each year. */
export const papersPublishedEveryYear = defineRule({
  id: 'papers-published-every-year',
  title: { zh: '每年的论文达到数量', en: 'Enough papers are published every year' },
  requirement: { zh: '每年应在国家级期刊发表规定数量的论文。', en: 'Each year the set number of papers shall appear in national journals.' },
  clauses: [implementing(project.papers)],
  subject: 'activity',
  measure: yearlyTotal({
    name: 'papers',
    title: { zh: '国家级期刊论文数', en: 'Papers in national journals' },
    of: all(isOneOf(activity.kind, ['paper']), isOneOf(activity.level, ['national'])),
    at: activity.heldOn,
    formula: { zh: '当年此类活动的条数', en: 'records of this kind in the year' },
  }),
  expectation: atLeast(parameters.papersPerYear),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: project.papers.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
