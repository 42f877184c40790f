import { isPresent } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { survey } from '../../src/records/generated/fields.js'
import { clauses as duty } from '../cities/jinan-survey/clauses.js'
import { parameters } from './parameters.js'

/** Valid samples of all surveys of a year add up to the number set. */
export const surveyGathersItsSamples = defineRule({
  id: 'survey-gathers-its-samples',
  title: { zh: '调查取得足够的有效样本', en: 'The survey gathers its valid samples' },
  requirement: { zh: '调查应取得规定数量的有效样本。', en: 'The survey shall gather the set number of valid samples.' },
  clauses: [implementing(duty.samples)],
  subject: 'survey',
  measure: yearlyTotal({
    name: 'survey-samples',
    title: { zh: '有效样本总数', en: 'Valid samples' },
    of: isPresent(survey.surveyId),
    at: survey.conductedOn,
    amount: survey.validSamples,
    formula: { zh: '当年各次调查有效样本合计', en: 'valid samples of the surveys of the year' },
  }),
  expectation: atLeast(parameters.surveySamples),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: duty.samples.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
