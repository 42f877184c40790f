import { isOneOf } from '../../src/expression/build.js'
import type { Field } from '../../src/expression/field.js'
import type { Bilingual } from '../../src/expression/kinds.js'
import { type Share, share } from '../../src/engine/measure.js'
import type { workOrder } from '../../src/records/generated/fields.js'

/** What a requester can be asked to rate; the three are counted apart. */
type Rating = typeof workOrder.satisfactionResult | typeof workOrder.satisfactionProcess | typeof workOrder.satisfactionService

/** The share of satisfied requesters among those who gave a rating; those who gave none are left out and counted. */
export function satisfactionRate(name: string, title: Bilingual, rating: Rating): Share<'work-order'> {
  const field: Field<'work-order', 'category', Rating['values'][number]> = rating
  return share({
    name,
    title,
    of: isOneOf(field, ['verySatisfied', 'satisfied', 'basicallySatisfied']),
    among: isOneOf(field, ['verySatisfied', 'satisfied', 'basicallySatisfied', 'neutral', 'dissatisfied', 'veryDissatisfied']),
    formula: { zh: '满意件数（含基本满意）÷ 已评价件数', en: 'satisfied, basically included / rated' },
  })
}
