import { isOneOf } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { conductFinding } from '../../src/records/generated/fields.js'
import { accountabilityClauses as jinan } from '../cities/jinan/accountabilityClauses.js'

/** Shirking and not doing one's duty, and what is graver, are criticised in public. */
export const findingCriticised = defineRule({
  id: 'finding-criticised',
  title: { zh: '应通报的情形已通报批评', en: 'Findings are followed by public criticism' },
  requirement: {
    zh: '推诿扯皮、不履行职责，以及作风恶劣、打击报复等情形，应通报批评。',
    en: 'Shirking and not doing one’s duty, and graver conduct, shall be criticised in public.',
  },
  clauses: [partially(jinan.criticism), partially(jinan.discipline)],
  subject: 'conduct-finding',
  applicability: isOneOf(conductFinding.kind, ['refusedDuty', 'shirking', 'badAttitude', 'ethicsBreach', 'retaliation']),
  expectation: conductFinding.publicCriticism,
  untranslatable: [
    { zh: '六种情形只见两种，其余情形不作判断。', en: 'Of the six situations two are known; the others are not judged.' },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
