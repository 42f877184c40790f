import { Truth, type TruthColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue, Status } from '../kinds.js'
import type { Combination, Compare, FirstKnown, HappensBy, IsOneOf, IsPresent, Not, TruthNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileCompare } from './compileCompare.js'
import { compileField } from './compileField.js'
import { compileHappensBy } from './compileHappensBy.js'
import { categoryEvidence, presenceEvidence } from './evidence.js'

/** A condition per row. */
export function compileTruth(node: TruthNode, plan: Plan): TruthColumn {
  switch (node.node) {
    case 'happensBy':
      return compileHappensBy(node as HappensBy & TruthNode, plan)
    case 'isOneOf':
      return compileIsOneOf(node as IsOneOf & TruthNode, plan)
    case 'isPresent':
      return compileIsPresent(node as IsPresent & TruthNode, plan)
    case 'compare':
      return compileCompare(node as Compare & TruthNode, plan)
    case 'all':
    case 'any':
      return compileCombination(node as Combination & TruthNode, plan)
    case 'not':
      return compileNot(node as Not & TruthNode, plan)
    case 'firstKnown':
      return compileFirstKnownTruth(node as FirstKnown & TruthNode, plan)
    default:
      return compileTruthField(node as Field & TruthNode, plan)
  }
}

function newTruth(plan: Plan): TruthColumn {
  return { truth: new Uint8Array(plan.capacity), reason: new Uint16Array(plan.capacity) }
}

function compileTruthField(field: Field & TruthNode, plan: Plan): TruthColumn {
  return plan.once(field, () => {
    const column = compileField(field, plan)
    const made = newTruth(plan)
    const evidence = categoryEvidence(field, plan, null)
    const yes = plan.reasons.add('as-required', field, evidence)
    const no = plan.reasons.add('declared-no', field, evidence)
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        const known = column.status[row]! < noValue
        const isYes = column.values[row] === 1
        made.truth[row] = known ? (isYes ? Truth.yes : Truth.no) : Truth.unknown
        made.reason[row] = known ? (isYes ? yes : no) : column.blame(row)
      }
    })
    return made
  }, 'truth')
}

function compileIsOneOf(node: IsOneOf & TruthNode, plan: Plan): TruthColumn {
  return plan.once(node, () => {
    const column = compileField(node.field, plan)
    const wanted = new Uint8Array(256)
    for (const value of node.values) wanted[node.field.values!.indexOf(value)] = 1
    const made = newTruth(plan)
    const evidence = categoryEvidence(node.field, plan, node.values)
    const yes = plan.reasons.add('as-required', node.field, evidence)
    const no = plan.reasons.add('other-value', node.field, evidence)
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        if (column.status[row]! >= noValue) {
          made.truth[row] = Truth.unknown
          made.reason[row] = column.blame(row)
          continue
        }
        const isWanted = wanted[column.values[row]!]
        made.truth[row] = isWanted ? Truth.yes : Truth.no
        made.reason[row] = isWanted ? yes : no
      }
    })
    return made
  })
}

function compileIsPresent(node: IsPresent & TruthNode, plan: Plan): TruthColumn {
  return plan.once(node, () => {
    const column = compileField(node.field, plan)
    const made = newTruth(plan)
    const evidence = presenceEvidence(node.field, plan)
    const yes = plan.reasons.add('as-required', node.field, evidence)
    const no = plan.reasons.add('field-blank', node.field, evidence)
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        const status = column.status[row]!
        // A time that contradicts its record was still written down: the event took place.
        const isThere = status < noValue || status === Status.misordered
        const isBlank = status === Status.absent
        made.truth[row] = isThere ? Truth.yes : isBlank ? Truth.no : Truth.unknown
        made.reason[row] = isThere ? yes : isBlank ? no : column.blame(row)
      }
    })
    return made
  })
}

/** The rank at which a truth decides `all`: no before unknown before pending before yes. */
const rankInAll = [0, 3, 1, 2]
/** The same for `any`, its dual: yes before unknown before pending before no. */
const rankInAny = [3, 0, 1, 2]

function compileCombination(node: Combination & TruthNode, plan: Plan): TruthColumn {
  return plan.once(node, () => {
    const of = node.of.map((condition) => compileTruth(condition, plan))
    const rank = node.node === 'all' ? rankInAll : rankInAny
    const made = newTruth(plan)
    plan.steps.push((count) => {
      made.truth.set(of[0]!.truth.subarray(0, count))
      made.reason.set(of[0]!.reason.subarray(0, count))
      for (let next = 1; next < of.length; next++) {
        const { truth, reason } = of[next]!
        for (let row = 0; row < count; row++) {
          if (rank[truth[row]!]! >= rank[made.truth[row]!]!) continue
          made.truth[row] = truth[row]!
          made.reason[row] = reason[row]!
        }
      }
    })
    return made
  })
}

function compileNot(node: Not & TruthNode, plan: Plan): TruthColumn {
  return plan.once(node, () => {
    const of = compileTruth(node.of, plan)
    const truth = new Uint8Array(plan.capacity)
    const opposite = [Truth.yes, Truth.no, Truth.unknown, Truth.pending]
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) truth[row] = opposite[of.truth[row]!]!
    })
    return { truth, reason: of.reason }
  })
}

function compileFirstKnownTruth(node: FirstKnown & TruthNode, plan: Plan): TruthColumn {
  return plan.once(node, () => {
    const of = (node.of as readonly TruthNode[]).map((condition) => compileTruth(condition, plan))
    const made = newTruth(plan)
    // Where none can tell, a cell that is blank or unreadable says more than a column that the file does not have.
    const hasColumn = ({ reason }: TruthColumn, row: number) => plan.reasons.entries[reason[row]!]!.key !== 'field-unmapped'
    plan.steps.push((count) => {
      for (let row = 0; row < count; row++) {
        const telling =
          of.find((condition) => condition.truth[row] !== Truth.unknown) ?? of.find((condition) => hasColumn(condition, row)) ?? of[0]!
        made.truth[row] = telling.truth[row]!
        made.reason[row] = telling.reason[row]!
      }
    })
    return made
  })
}
