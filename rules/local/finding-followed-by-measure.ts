import { isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { conductFinding } from '../../src/records/generated/fields.js'
import { clauses as anyang } from '../cities/anyang/clauses.js'
import { clauses as beijing } from '../cities/beijing/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'

/** Conduct that the regulation punishes is followed by a measure; whether it was grave enough for more is for a person to judge. */
export const findingFollowedByMeasure = defineRule({
  id: 'finding-followed-by-measure',
  title: { zh: '违规情形已责令改正或者处理', en: 'Punishable conduct is followed by a measure' },
  requirement: {
    zh: '有拒不接收、不办或者逾期、弄虚作假、态度恶劣、泄密等情形的，应责令改正，情节严重的依法处理。',
    en: 'Refusing, not acting, being late, falsehood, bad attitude, leaks and the like shall be followed by an order to correct, and by more where they are grave.',
  },
  clauses: [partially(jinan.punishableActs), partially(weifang.punishableActs), partially(beijing.punishableActs), partially(anyang.punishableActs)],
  subject: 'conduct-finding',
  applicability: isOneOf(conductFinding.kind, [
    'refusedDuty', 'shirking', 'overdue', 'notDoneAfterSupervision', 'falseReply', 'badAttitude', 'leak', 'retaliation', 'ethicsBreach', 'other',
  ]),
  expectation: isPresent(conductFinding.measureAt),
  assumptions: [
    { zh: '各条例列举的情形不尽相同，凡已认定的均视为应处理。', en: 'The lists differ a little from place to place; whatever was established is taken to need a measure.' },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
