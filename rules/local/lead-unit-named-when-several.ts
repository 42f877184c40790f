import { isPresent } from '../../src/expression/build.js'
import { defineRule, implementing, partially } from '../../src/engine/rule.js'
import { workOrder } from '../../src/records/generated/fields.js'
import { clauses as beijing } from '../cities/beijing/clauses.js'
import { clauses as chongqing } from '../cities/chongqing/clauses.js'
import { clauses as jinan } from '../cities/jinan/clauses.js'
import { clauses as weifang } from '../cities/weifang/clauses.js'

/** Where two or more units handle an order, one of them leads. */
export const leadUnitNamedWhenSeveral = defineRule({
  id: 'lead-unit-named-when-several',
  title: { zh: '多单位办理的工单有主办单位', en: 'Orders of several units have a lead unit' },
  requirement: {
    zh: '涉及两个以上承办单位的工单，应确定一个主办单位。',
    en: 'Where two or more units are concerned, one lead unit shall be named.',
  },
  clauses: [
    partially(jinan.leadUnit),
    implementing(weifang.leadUnit),
    partially(beijing.firstReceiver),
    partially(chongqing.leadUnit),
  ],
  subject: 'work-order',
  applicability: isPresent(workOrder.assistingUnits),
  expectation: isPresent(workOrder.leadUnit),
  interpretation: {
    reading: {
      zh: '有协办单位即为两个以上单位；“两个以上”含两个。',
      en: 'An assisting unit makes two; the Chinese phrase for "two or more" includes two.',
    },
    alternatives: [{ zh: '三个及以上', en: 'three or more' }],
    source: 'Civil Code of China, Article 1259',
  },
  onlyIn: 'profiles',
  since: '0.1.0',
})
