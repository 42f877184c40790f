import { all, isPresent, matches, not } from '../../src/expression/build.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

/** A phone number that can be read off: seven digits or more, full-width ones too, with no mask between them. */
const showsPhone = all(
  isPresent(workOrder.requesterPhone),
  matches(workOrder.requesterPhone, /[\d０-９][\d０-９\s.·－-]{5,}[\d０-９]/, { zh: '完整的电话号码', en: 'a whole phone number' }),
)

/** A name that can be read off: no mask in it, not the word that stands for one, and more than a family name with a form of address. */
const showsName = all(
  isPresent(workOrder.requesterName),
  matches(workOrder.requesterName, /^(?!.*(?:[*＊×某]|保密|匿名|隐去))(?!\s*(?:\p{Script=Han}|欧阳|上官|司马|司徒|诸葛|皇甫|夏侯|尉迟|公孙|慕容|令狐|端木)\s*(?:先生|女士|小姐|同志|老师|师傅)\s*$)\s*\p{L}{2,}/u, { zh: '未遮蔽的姓名', en: 'a name without a mask' }),
)

/** Clause "confidentiality": an order whose requester asks for it shows neither name nor number. */
export const orderConfidentialWhenAsked = defineRule({
  id: 'order-confidential-when-asked',
  title: { zh: '要求保密的工单已作保密处理', en: 'Orders are confidential where the requester asks' },
  requirement: {
    zh: '服务对象要求对个人信息保密的，工单应作保密处理。',
    en: 'Where the requester asks for confidentiality of personal data, the order shall be kept confidential.',
  },
  clauses: [partially(clauses.confidentiality)],
  subject: 'work-order',
  applicability: all(isPresent(workOrder.confidential), workOrder.confidential),
  expectation: all(not(showsPhone), not(showsName)),
  interpretation: {
    reading: {
      zh: '以导出的工单是否遮蔽姓名和电话为准。',
      en: 'By whether the exported order masks the name and the phone number.',
    },
    alternatives: [{ zh: '以访问权限和访问日志为准', en: 'by access rights and access logs' }],
    source: clauses.confidentiality.id,
  },
  untranslatable: [
    { zh: '谁能查看工单、谁查看过工单，记录中没有，由人工检查。', en: 'Who may see an order and who saw it is not in the records; a person checks it.' },
  ],
  since: '0.1.0',
})
