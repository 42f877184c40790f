import { isPresent } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { survey } from '../../src/records/generated/fields.js'
import { clauses as duty } from '../cities/jinan-survey/clauses.js'
import { parameters } from './parameters.js'

/** Every unit under review is surveyed; a unit counts once, however many surveys it has. */
export const surveyCoversItsUnits = defineRule({
  id: 'survey-covers-its-units',
  title: { zh: '调查覆盖全部被评议单位', en: 'The survey covers its units' },
  requirement: { zh: '调查应覆盖规定数量的被评议单位。', en: 'The survey shall cover the set number of units under review.' },
  clauses: [implementing(duty.units)],
  subject: 'survey',
  measure: yearlyTotal({
    name: 'surveyed-units',
    title: { zh: '被调查单位数', en: 'Units surveyed' },
    of: isPresent(survey.unit),
    at: survey.conductedOn,
    distinct: survey.unit,
    formula: { zh: '当年调查涉及的不同单位数', en: 'different units surveyed in the year' },
  }),
  expectation: atLeast(parameters.surveyedUnits),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: duty.units.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
