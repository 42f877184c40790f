import { isOneOf } from '../../src/expression/build.js'
import { atLeast, yearlyTotal } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { activity } from '../../src/records/generated/fields.js'
import { clauses as project } from '../cities/demonstration-project/clauses.js'
import { parameters } from './parameters.js'

/** The project proposes national standards each year. */
export const proposalsMadeEveryYear = defineRule({
  id: 'proposals-made-every-year',
  title: { zh: '每年的标准项目建议达到数量', en: 'Enough proposals for standards are made every year' },
  requirement: { zh: '每年应提出规定数量的国家标准项目需求。', en: 'Each year the set number of proposals for national standards shall be made.' },
  clauses: [implementing(project.proposals)],
  subject: 'activity',
  measure: yearlyTotal({
    name: 'proposals',
    title: { zh: '标准项目建议数', en: 'Proposals' },
    of: isOneOf(activity.kind, ['standardProposal']),
    at: activity.heldOn,
    formula: { zh: '当年此类活动的条数', en: 'records of this kind in the year' },
  }),
  expectation: atLeast(parameters.proposalsPerYear),
  interpretation: {
    reading: { zh: '按自然年计算；所述时段未覆盖全年的，不足时不作不符合认定。', en: 'By calendar year; a year that the stated period does not cover wholly is never found short.' },
    alternatives: [{ zh: '自取得资格或者开展之日起每满一年计算', en: 'years counted from the day of the title or the start' }],
    source: project.proposals.id,
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
