import { any, isOneOf, isPresent, not } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { call } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** An answered call met a person, whatever its outcome column says or lacks. */
const isAnswered = isPresent(call.answeredAt)

/** Service by people round the clock: no call, at whatever hour, finds the hotline closed or without anyone to answer. */
export const callMeetsAStaffedHotline = defineRule({
  id: 'call-meets-a-staffed-hotline',
  title: { zh: '任何时段的来电都有人值守', en: 'Calls meet a staffed hotline at every hour' },
  requirement: {
    zh: '热线全天候提供人工服务，任何时段的来电都不因下班或者无人值守而落空。',
    en: 'The hotline is staffed round the clock; no call at any hour fails because it is closed or nobody is there.',
  },
  clauses: [partially(clauses.roundTheClock)],
  subject: 'call',
  // A call missed for a reason that nobody recorded says nothing of who was there.
  applicability: any(isAnswered, not(isOneOf(call.status, ['missed']))),
  expectation: any(not(isOneOf(call.status, ['closed', 'unstaffed'])), isAnswered),
  interpretation: {
    reading: {
      zh: '排队放弃、超时未接、线路全忙均说明当时有人值守，由接通率衡量；未接通而原因不明的，不作判定。',
      en: 'Calls given up, timed out or refused as full met a staffed hotline; the connection rate judges them. A call missed for no recorded reason is not judged.',
    },
    alternatives: [{ zh: '每个时段都须有接通的来电', en: 'an answered call in every hour' }],
    source: 'http://cnganbu.com/news/view?id=49625',
  },
  untranslatable: [
    {
      zh: '没有来电的时段有无人工坐席，来电记录无从反映。',
      en: 'Whether anyone was there at an hour without calls does not show in records of calls.',
    },
  ],
  since: '0.1.0',
})
