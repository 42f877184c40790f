import { dueOnce, firstKnown, isOneOf, isPresent } from '../../src/expression/build.js'
import { defineRule, implementing, partially } from '../../src/engine/rule.js'
import { share } from '../../src/engine/measure.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as anyang } from '../cities/anyang/clauses.js'
import { clauses as beijing } from '../cities/beijing/clauses.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { clauses as dezhou } from '../cities/dezhou/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'

const { closedAt, handlingMode, transferredAt } = workOrder

/** Every appeal is either answered by the hotline or passed on, by its closing at the latest; a time of transfer shows the latter. */
export const orderAnsweredDirectlyOrTransferred = defineRule({
  id: 'order-answered-directly-or-transferred',
  title: { zh: '工单或直接答复或转办', en: 'Orders are answered directly or transferred' },
  requirement: {
    zh: '能当场答复的诉求应直接办理，其余应转交承办单位。',
    en: 'An appeal shall be answered on the spot where possible, and else transferred to the unit in charge.',
  },
  clauses: [
    partially(jinan.answerOrTransfer),
    partially(weifang.answerOrTransfer),
    partially(anyang.answerOrTransfer),
    partially(beijing.consultation),
    partially(chongqing.directHandling),
    partially(chongqing.transfer),
    implementing(dezhou.directOrTransfer),
  ],
  subject: 'work-order',
  expectation: dueOnce(firstKnown(isOneOf(handlingMode, ['direct', 'transfer']), isPresent(transferredAt)), isPresent(closedAt)),
  sideMeasures: [
    share({
      name: 'direct-share',
      title: { zh: '直办率', en: 'Share handled directly' },
      of: isOneOf(handlingMode, ['direct']),
      formula: { zh: '直接办理件数 ÷（直接办理件数 + 转交件数）', en: 'direct / (direct + transferred)' },
    }),
  ],
  onlyIn: 'profiles',
  since: '0.1.0',
})
