import { isOneOf } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { activity } from '../../src/records/generated/fields.js'
import { clauses as project } from '../cities/demonstration-project/clauses.js'
import { parameters } from './parameters.js'

/** The project exchanges experience and receives visitors a number of times each year. */
export const exchangesHeldEveryYear = defineRule({
  id: 'exchanges-held-every-year',
  title: { zh: '每年的交流观摩活动达到次数', en: 'Enough exchanges are held every year' },
  requirement: { zh: '每年应承担规定次数的交流、观摩等活动。', en: 'Each year the set number of exchanges and observations shall be held.' },
  clauses: [implementing(project.exchanges)],
  subject: 'activity',
  measure: yearlyTotal({
    name: 'exchanges',
    title: { zh: '交流观摩活动次数', en: 'Exchanges' },
    of: isOneOf(activity.kind, ['exchange']),
    at: activity.heldOn,
    formula: { zh: '当年此类活动的条数', en: 'records of this kind in the year' },
  }),
  expectation: atLeast(parameters.exchangesPerYear),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: project.exchanges.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
