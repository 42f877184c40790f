import { isPresent, not } from '../../src/expression/build.js'
import { share } from '../../src/engine/measure.js'
import { defineRule, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses } from './clauses.js'

const isRepeat = isPresent(workOrder.repeatOf)

/** Repeated appeals: an order that names an earlier one on the same matter is, in principle, not sent out on its own. */
export const repeatOrderMerged = defineRule({
  id: 'repeat-order-merged',
  title: { zh: '重复诉求并入原工单，不重复派单', en: 'Repeated appeals are merged and not sent out again' },
  requirement: {
    zh: '工单载明与此前工单反映同一事项的，原则上并入原工单处理，不另行转交。',
    en: 'An order that names an earlier one on the same matter should in principle be handled with it and not be sent out on its own.',
  },
  clauses: [partially(clauses.duplicatesMerged)],
  subject: 'work-order',
  applicability: isRepeat,
  expectation: not(isPresent(workOrder.transferredAt)),
  sideMeasures: [
    share({
      name: 'repeat-share',
      title: { zh: '重复诉求占比', en: 'Share of repeats' },
      of: isRepeat,
      formula: { zh: '载明重复工单号的工单数 ÷ 工单总数', en: 'orders that name an earlier one / all orders' },
    }),
  ],
  interpretation: {
    reading: {
      zh: '载有重复工单号而又有转交时间的，视为重复派单。重复反映次数大于一、没有重复工单号的，可能正是并单后的原工单，不作判定。',
      en: 'An order that names an earlier one and has a time of transfer of its own was sent out twice. One that counts several repeats and names none may be the very order into which they were merged, and is not judged.',
    },
    alternatives: [{ zh: '重复反映次数大于一的，须载明重复工单号', en: 'an order that counts repeats must name an earlier one' }],
    source: 'https://zhongyaoyi.com/video/364953',
  },
  untranslatable: [
    {
      zh: '未载明重复工单号的重复诉求，以及原工单已办结后再次反映是否应并单，由人工核对。',
      en: 'Repeats that name no earlier order, and whether an appeal made again after its order was closed should be merged, are for a person.',
    },
  ],
  since: '0.1.0',
})
