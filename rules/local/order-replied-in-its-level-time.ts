import { all, any, choose, dueAfter, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as zunyi } from '../cities/zunyi/clauses.js'
import { parameters } from './parameters.js'
import { repliedBy } from './repliedBy.js'

const { category, extensions, suspensions, transferredAt, unitLevel } = workOrder
const consultLimit = choose(unitLevel, { city: parameters.cityConsultLimit, county: parameters.countyConsultLimit })
const complaintLimit = choose(unitLevel, { city: parameters.cityComplaintLimit, county: parameters.countyComplaintLimit })
const limit = choose(category, {
  consult: consultLimit,
  help: parameters.helpLimit,
  suggestion: parameters.suggestionLimit,
  complaint: complaintLimit,
  report: complaintLimit,
})
const hasLimit = any(
  isOneOf(category, ['help', 'suggestion']),
  all(isOneOf(category, ['consult', 'complaint', 'report']), isOneOf(unitLevel, ['city', 'county'])),
)

/** Of consultations and complaints, units of the city have less time than those of the counties. */
export const orderRepliedInItsLevelTime = defineRule({
  id: 'order-replied-in-its-level-time',
  title: { zh: '工单在类别和本级承办单位的时限内答复', en: 'Orders are replied to within the limit of category and level' },
  requirement: {
    zh: '工单应在本类别的时限内答复；咨询、投诉和举报，市级和县级单位应分别在各自的时限内答复。',
    en: 'An order shall be answered within the limit of its category; for consultations, complaints and reports city and county units each have their own.',
  },
  clauses: [implementing(zunyi.consultLimits), implementing(zunyi.helpLimit), implementing(zunyi.complaintLimits)],
  subject: 'work-order',
  applicability: all(isPresent(transferredAt), hasLimit),
  expectation: repliedBy(dueAfter(transferredAt, limit, { extensions, suspensions })),
  interpretation: {
    reading: {
      zh: '自转交之时起算，当日不计入；省级、乡镇和村级单位办理咨询、投诉和举报没有时限，不作判断。',
      en: 'From the transfer, that day not counted; for consultations, complaints and reports province, township and village have no limit and are not judged.',
    },
    alternatives: [{ zh: '自签收起算', en: 'from signing for it' }],
    source: 'Civil Code of China, Articles 201 and 203',
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
