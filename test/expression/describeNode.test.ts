import { describe, expect, it } from 'vitest'
import {
  all, any, choose, compare, dueAfter, dueOnce, elapsed, firstKnown, happensBy, happensWithin, isOneOf, isPresent, matches, not, ownLimit,
} from '../../src/expression/build.js'
import { type DescriptionWords, describeNode } from '../../src/expression/describeNode.js'
import type { AnyNode, DatedValue, Node } from '../../src/expression/node.js'
import { defineParameter } from '../../src/engine/parameter.js'
import { call, workOrder } from '../../src/records/generated/fields.js'

const answerLimit = defineParameter({ id: 'answer-limit', kind: 'duration', unit: 'second', label: { zh: '接听时限', en: 'Answer limit' }, values: [], lastCheckedOn: '2026-01-01' })
const unset = defineParameter({ id: 'unset', kind: 'duration', unit: 'day', label: { zh: '办理时限', en: 'Handling limit' }, values: [], lastCheckedOn: '2026-01-01' })

const dated = (validFrom: string, value: number): DatedValue => ({ validFrom, value, unit: 'second', clause: null, source: 'test' })
const words: DescriptionWords = {
  valuesOf: (id) => (id === 'answer-limit' ? [dated('2017-07-01', 20), dated('2020-01-01', 15)] : []),
  valueLabel: (_field, value) => ({ zh: `〈${value}〉`, en: `<${value}>` }),
}
const lines = (node: AnyNode | Node): string[] => [describeNode(node, 'zh-CN', words), describeNode(node, 'en', words)]

const answered = isPresent(call.answeredAt)
const abandoned = isPresent(call.abandonedAt)

describe('describeNode puts into words', () => {
  it.each<[string, AnyNode | Node, string, string]>([
    ['a field', call.answeredAt, '接通时间', 'answered at'],
    ['a yes or no', workOrder.confidential, '“是否保密”为是', 'confidential is yes'],
    ['a parameter, by the last of its values', answerLimit, '15 秒', '15 seconds'],
    ['a parameter without a value, by its name', unset, '〔办理时限〕', '〔handling limit〕'],
    ['a limit of the record', ownLimit(workOrder.limitValue, workOrder.limitUnit), '记录自带的时限（“办理时限”、“办理时限单位”）', 'the limit that the record carries (limit, limit unit)'],
    ['a choice', choose(workOrder.urgency, { urgent: answerLimit }, unset), '按“紧急程度”所定的时限（〈urgent〉：15 秒；其余：〔办理时限〕）', 'the limit by urgency (<urgent>: 15 seconds; otherwise: 〔handling limit〕)'],
    ['a due time', dueAfter(call.offeredAt, answerLimit), '进入排队时间 + 15 秒', 'offered at + 15 seconds'],
    [
      'a due time that can be moved',
      dueAfter(workOrder.acceptedAt, answerLimit, { extensions: workOrder.extensions, suspensions: workOrder.suspensions }),
      '受理时间 + 15 秒（“延期”顺延，“挂起”期间不计）',
      'accepted at + 15 seconds (extended by extensions, less suspensions)',
    ],
    ['a limit', happensWithin(call.answeredAt, { from: call.offeredAt, limit: answerLimit }), '接通时间 ≤ 进入排队时间 + 15 秒', 'answered at ≤ offered at + 15 seconds'],
    ['a time between', elapsed(call.offeredAt, call.answeredAt), '接通时间 − 进入排队时间', 'answered at − offered at'],
    ['a comparison of seconds', compare(call.waitSeconds, '<=', 3), '等待时长 ≤ 3 秒', 'wait ≤ 3 seconds'],
    ['a comparison of counts', compare(workOrder.repeatCount, '>', 0), '重复反映次数 > 0', 'repeats > 0'],
    ['one value', isOneOf(call.status, ['answered']), '呼入结果 = 〈answered〉', 'status = <answered>'],
    ['several values', isOneOf(call.status, ['answered', 'missed']), '呼入结果 ∈ {〈answered〉，〈missed〉}', 'status ∈ {<answered>, <missed>}'],
    ['presence', answered, '有“接通时间”', 'answered at is filled in'],
    ['a form', matches(call.callerPhone, /\d/, { zh: '电话号码', en: 'a phone number' }), '“来电号码”为电话号码', 'caller phone is a phone number'],
    ['a duty that falls due with an event', dueOnce(answered, abandoned), '至迟在有“放弃时间”之时，有“接通时间”', 'answered at is filled in, at the latest once abandoned at is filled in'],
    ['absence', not(answered), '无“接通时间”', 'answered at is blank'],
    ['a no', not(workOrder.confidential), '“是否保密”为否', 'confidential is no'],
    ['the opposite of anything else', not(happensBy(call.answeredAt, call.endedAt)), '非（接通时间 ≤ 挂断时间）', 'not (answered at ≤ ended at)'],
    ['the first time that is known', firstKnown(call.answeredAt, call.endedAt), '接通时间，无则挂断时间', 'answered at, else ended at'],
    ['the first condition that can tell', firstKnown(answered, abandoned), '有“接通时间”；不能判断时，有“放弃时间”', 'answered at is filled in; where that cannot tell, abandoned at is filled in'],
  ])('%s', (_what, node, zh, en) => {
    expect(lines(node)).toEqual([zh, en])
  })
})

describe('describeNode sets parentheses', () => {
  it('around an or within an and, and none around an and within an and', () => {
    expect(lines(all(answered, any(answered, abandoned)))[1]).toBe('answered at is filled in and (answered at is filled in or abandoned at is filled in)')
    expect(lines(all(answered, all(answered, abandoned)))[1]).toBe('answered at is filled in and answered at is filled in and abandoned at is filled in')
  })

  it('around the first known start of a limit, but not around a limit that follows on another', () => {
    expect(lines(dueAfter(firstKnown(call.offeredAt, call.ringAt), answerLimit))[1]).toBe('(offered at, else ring at) + 15 seconds')
    expect(lines(dueAfter(dueAfter(call.offeredAt, answerLimit), unset))[1]).toBe('offered at + 15 seconds + 〔handling limit〕')
  })
})

it('describeNode puts the name of a part in its place, within others and not for the part itself', () => {
  const due = dueAfter(call.offeredAt, answerLimit)
  const named: DescriptionWords = { ...words, nameOf: (node) => (node === due ? { zh: '期限 1', en: 'due 1' } : undefined) }
  expect(describeNode(happensBy(call.answeredAt, due), 'en', named)).toBe('answered at ≤ due 1')
  expect(describeNode(due, 'en', named)).toBe('offered at + 15 seconds')
})
