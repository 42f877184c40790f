import { describe, expect, it } from 'vitest'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { compileDeadline } from '../../src/calendar/compiledDeadline.js'
import { resolveConvention } from '../../src/calendar/convention.js'
import { zone as zoneOf } from '../../src/calendar/timeZone.js'
import { compileCombinedKey, lacksNothing } from '../../src/engine/combinedKey.js'
import type { Field } from '../../src/expression/field.js'
import { Status } from '../../src/expression/kinds.js'
import { Plan } from '../../src/expression/plan.js'
import { workOrder } from '../../src/records/generated/fields.js'

const capacity = 400
type KeyField = Field<string, 'text' | 'category'>

/** The keys of rows of cells as texts, null where a row lacks one, with the field that it lacks. */
function keysOf(fields: readonly KeyField[], rows: readonly (readonly (string | null)[])[]): { readonly key: string | null; readonly lacks: string | null }[] {
  const zone = zoneOf('Asia/Shanghai')
  const plan = new Plan(capacity, { zone, kernel: compileDeadline(chinaCalendar, zone, resolveConvention({})), valuesOf: () => [] })
  const key = compileCombinedKey(fields, plan)
  fields.forEach((field, column) => {
    const input = plan.input(field)
    rows.forEach((cells, row) => {
      const cell = cells[column]!
      input.status[row] = cell === null ? Status.absent : Status.value
      if (cell === null) return
      if (field.kind === 'text') input.texts!.addText(row, cell)
      else {
        if (!input.dictionary.includes(cell)) input.dictionary.push(cell)
        input.values[row] = input.dictionary.indexOf(cell)
      }
    })
  })
  plan.nextBatch()
  key.compute(rows.length)
  return rows.map((_, row) => {
    const isKnown = key.lacks[row] === lacksNothing
    return { key: isKnown ? key.hashes.subarray(row * 3, row * 3 + 3).join() : null, lacks: isKnown ? null : plan.reasons.entries[key.lacks[row]!]!.key }
  })
}

const { requesterPhone, topic, place, requesterName } = workOrder

describe('the key that several fields make', () => {
  it('is the same for the same phone and topic, another where either is another', () => {
    const [first, same, other, another] = keysOf([requesterPhone, topic], [['13800001111', '噪声'], ['13800001111', '噪声'], ['13800001111', '供水'], ['13800002222', '噪声']]).map(({ key }) => key)
    expect(same).toBe(first)
    expect(new Set([first, other, another]).size).toBe(3)
  })

  it('is not the same where two fields hold each other’s text', () => {
    const [one, turned] = keysOf([place, requesterName], [['甲', '乙'], ['乙', '甲']])
    expect(one!.key).not.toBe(turned!.key)
  })

  it('rests on the text of a category and not on its code, which other files number otherwise', () => {
    const [first] = keysOf([topic], [['噪声'], ['供水']])
    const [, second] = keysOf([topic], [['供水'], ['噪声']])
    expect(second!.key).toBe(first!.key)
  })

  it('tells 300 values of a category apart', () => {
    const keys = keysOf([topic], Array.from({ length: 300 }, (_, at) => [`类别${at}`])).map(({ key }) => key)
    expect(new Set(keys).size).toBe(300)
    expect(keys).not.toContain(null)
  })

  it('is unknown where a field is blank, and the first that is blank is the reason', () => {
    expect(keysOf([requesterPhone, topic], [[null, '噪声'], ['13800001111', null]])).toEqual([{ key: null, lacks: 'field-absent' }, { key: null, lacks: 'field-absent' }])
  })
})

describe('a telephone number', () => {
  it.each(['13800001111', '0531-66601234', '+86 138 0000 1111', '8880001', '(0531)66601234'])('%s tells whose it is', (phone) => {
    expect(keysOf([requesterPhone], [[phone]])[0]!.key).not.toBe(null)
  })
  it.each(['138****1111', '138＊＊＊＊1111', '1380000xxxx', '匿名', '未提供', '888000', '00000000000', '888-8888', '王先生13800001111'])('%s does not', (phone) => {
    expect(keysOf([requesterPhone], [[phone]])).toEqual([{ key: null, lacks: 'not-identifying' }])
  })
  it('of one row says nothing of the next', () => {
    expect(keysOf([requesterPhone], [['匿名'], ['13800001111'], [null], ['138****1111']]).map(({ lacks }) => lacks)).toEqual(['not-identifying', null, 'field-absent', 'not-identifying'])
  })
})
