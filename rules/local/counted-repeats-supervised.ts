import { isOneOf, isPresent, not } from '../../src/expression/build.js'
import { atLeast, occurrences } from '../../src/engine/measure.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { parameters as national } from '../gbt-33358-2016/parameters.js'

/** The same clause as that on orders whose repeats the hotline has noted, for exports in which nobody has: the orders are counted. */
export const countedRepeatsSupervised = defineRule({
  id: 'counted-repeats-supervised',
  title: { zh: '统计期限内多次反映未解决的工单已督办', en: 'Orders counted as repeated and unsolved are supervised' },
  requirement: {
    zh: '同一诉求人就同类问题在统计期限内反映达到规定次数而未解决的，应予督办。',
    en: 'Where one person comes with one kind of matter the set number of times within the set window, and it stays unsolved, it shall be supervised.',
  },
  clauses: [implementing(jinan.repeatedSupervised)],
  subject: 'work-order',
  measure: occurrences({
    name: 'counted-repeats',
    title: { zh: '达到次数且未解决的工单数', en: 'Orders that reach the number, unsolved' },
    by: [workOrder.requesterPhone, workOrder.topic],
    at: workOrder.createdAt,
    length: national.repeatWindow,
    among: not(isOneOf(workOrder.resolved, ['yes', 'explained'])),
    of: isPresent(workOrder.supervisedAt),
    formula: {
      zh: '电话、问题分类均相同，在截至本工单登记时刻的统计期限内（不含起点）达到次数的工单数，含本工单',
      en: 'orders that are at least the set number of one phone and topic within the window up to their registration (its start not included)',
    },
  }),
  expectation: atLeast(national.repeatCount),
  interpretation: {
    reading: {
      zh: '电话和问题分类均相同的视为同一事项；自达到次数的那一件起，逐件应予督办；期限自登记时刻向前推算，不按整日计。',
      en: 'The same phone and topic are one matter; from the order that makes the number on, each is to be supervised; the window reaches back from the instant of registration, not by whole days.',
    },
    alternatives: [
      { zh: '同一电话即视为同一事项', en: 'the same phone alone' },
      { zh: '同一地点、同类问题，不论何人反映（集中反映）', en: 'the same place and topic, whoever calls (many people at once)' },
      { zh: '由热线人工认定的重复次数', en: 'the number of repeats that the hotline has noted' },
    ],
    source: jinan.repeatedSupervised.id,
  },
  assumptions: [
    { zh: '所给文件之外的反映看不到，不计次数；文件中统计时段之外的工单计入次数，但不作判定。', en: 'Orders that no file holds are not seen and not counted; those in the files outside the period count and are not judged.' },
    { zh: '同一电话的写法一致；已隐去或者不完整的号码无法辨认，相应工单无法判断，也不计入其他工单。', en: 'One phone is written in one way. A number that is masked or incomplete tells nobody apart: its order cannot be told and counts for no other.' },
  ],
  untranslatable: [
    { zh: '“多次”的次数和期限未规定，均设定后才能判断；“集中”须人工判断。', en: 'How often, and within what time, is not said: a profile must set both; "from many" needs a person.' },
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
