import { all, compare, isOneOf, isPresent, not } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { parameters as national } from '../gbt-33358-2016/parameters.js'

const isUnsolved = not(isOneOf(workOrder.resolved, ['yes', 'explained']))

/** What comes again and again and stays unsolved is supervised. */
export const repeatedOrderSupervised = defineRule({
  id: 'repeated-order-supervised',
  title: { zh: '多次反映未解决的工单已督办', en: 'Orders repeated and unsolved are supervised' },
  requirement: {
    zh: '多次、集中反映而未解决的事项，应予督办。',
    en: 'Matters that come many times, or from many, and stay unsolved shall be supervised.',
  },
  clauses: [implementing(jinan.repeatedSupervised)],
  subject: 'work-order',
  asksFor: 'supervision',
  applicability: all(compare(workOrder.repeatCount, '>=', national.repeatCount), isUnsolved),
  expectation: isPresent(workOrder.supervisedAt),
  untranslatable: [
    { zh: '“多次”的次数未规定，设定后才能判断；“集中”须人工判断。', en: 'How often is "many times" is not said, so a profile must set it; "from many" needs a person.' },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
