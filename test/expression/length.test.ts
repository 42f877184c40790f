import { describe, expect, it } from 'vitest'
import { compileDeadline } from '../../src/calendar/compiledDeadline.js'
import { resolveConvention } from '../../src/calendar/convention.js'
import { chinaCalendar } from '../../src/calendar/index.js'
import { zone as zoneOf } from '../../src/calendar/timeZone.js'
import { compare, lengthOf } from '../../src/expression/build.js'
import { childrenOf } from '../../src/expression/childrenOf.js'
import { compileTruth } from '../../src/expression/compile/compileTruth.js'
import { Status } from '../../src/expression/kinds.js'
import type { AnyNode } from '../../src/expression/node.js'
import { Plan } from '../../src/expression/plan.js'
import { message } from '../../src/records/generated/fields.js'

const zone = zoneOf('Asia/Shanghai')
const kernel = compileDeadline(chinaCalendar, zone, resolveConvention())

/** Why the texts are, or are not, of at most three characters. */
function withinThree(texts: readonly string[], status: number = Status.value) {
  const plan = new Plan(texts.length, { zone, kernel, valuesOf: () => [] })
  const truth = compileTruth(compare(lengthOf(message.content), '<=', 3), plan)
  const input = plan.input(message.content)
  input.status.fill(status)
  input.text = (row) => texts[row]!
  plan.nextBatch()
  truth.compute(texts.length)
  return texts.map((_, row) => plan.reasons.entries[truth.codes[row]!]!.key)
}

describe('the length of a text', () => {
  it('counts a Chinese character, a letter and an emoji as one each: three pass, four are too many', () => {
    expect(withinThree(['路灯坏', 'abc', '路a😀', '路灯坏了', '😀😀😀😀'])).toEqual(['as-required', 'as-required', 'as-required', 'above-maximum', 'above-maximum'])
  })

  it('does not count blanks at the ends', () => {
    expect(withinThree(['  abc  '])).toEqual(['as-required'])
  })

  it('is not known of a blank or an unreadable cell', () => {
    expect(withinThree(['abc'], Status.absent)).toEqual(['field-absent'])
    expect(withinThree(['abc'], Status.invalid)).toEqual(['field-invalid'])
  })

  it('has its field as its only child', () => {
    expect(childrenOf(lengthOf(message.content) as AnyNode)).toEqual([message.content])
  })
})
