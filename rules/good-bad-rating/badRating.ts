import { all, any, firstKnown, isOneOf, isPresent } from '../../src/expression/build.js'
import { workOrder } from '../../src/records/generated/fields.js'

/** The grades of good ratings: the complement of the bad ones. */
export const goodRating = isOneOf(workOrder.satisfactionResult, ['verySatisfied', 'satisfied', 'basicallySatisfied'])

const dissatisfied = isOneOf(workOrder.satisfactionResult, ['dissatisfied', 'veryDissatisfied'])

/** A rating of the result in one of the two lowest grades. A blank rating is no rating, and no bad one either. */
export const badRating = all(isPresent(workOrder.satisfactionResult), dissatisfied)

/** A rating in one of the five grades; "unrated" and "neutral" are none of them. */
export const fiveGrades = isOneOf(workOrder.satisfactionResult, [
  'verySatisfied',
  'satisfied',
  'basicallySatisfied',
  'dissatisfied',
  'veryDissatisfied',
])

/** An order said to be unrated. A blank cell says nothing, and is left out and counted. */
export const unrated = isOneOf(workOrder.satisfactionResult, ['unrated'])

const hasArchiveTime = isPresent(workOrder.archivedAt)
const saysArchived = isOneOf(workOrder.status, ['archived'])
/** With the archive the case is over: what has not been done by then is not coming. Where only one of the two signs is known, it decides. */
export const isArchived = firstKnown(any(hasArchiveTime, saysArchived), hasArchiveTime, saysArchived)
