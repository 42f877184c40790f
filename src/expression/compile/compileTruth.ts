import { Truth, type TruthColumn } from '../column.js'
import type { Field } from '../field.js'
import type { Combination, Compare, FirstKnown, HappensBy, IsOneOf, IsPresent, Not, TruthNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileIsOneOf, compileTruthField } from './compileChoice.js'
import { compileCompare } from './compileCompare.js'
import { compileHappensBy } from './compileHappensBy.js'
import { compileIsPresent } from './compileIsPresent.js'

/** A condition per row. */
export function compileTruth(node: TruthNode, plan: Plan): TruthColumn {
  return plan.once(node, () => compile(node, plan), 'truth')
}

function compile(node: TruthNode, plan: Plan): TruthColumn {
  switch (node.node) {
    case 'happensBy':
      return compileHappensBy(node as HappensBy, plan)
    case 'isOneOf':
      return compileIsOneOf(node as IsOneOf, plan)
    case 'isPresent':
      return compileIsPresent(node as IsPresent, plan)
    case 'compare':
      return compileCompare(node as Compare, plan)
    case 'all':
    case 'any':
      return compileCombination(node as Combination, plan)
    case 'not':
      return compileNot(node as Not, plan)
    case 'firstKnown':
      return compileFirstTelling(node as FirstKnown, plan)
    default:
      return compileTruthField(node as Field, plan)
  }
}

/** The rank at which a truth decides `all`: no before unknown before pending before yes. */
const rankInAll = Uint8Array.of(0, 3, 1, 2)
/** The same for `any`, its dual: yes before unknown before pending before no. */
const rankInAny = Uint8Array.of(3, 0, 1, 2)

function compileCombination(node: Combination, plan: Plan): TruthColumn {
  const of = node.of.map((condition) => compileTruth(condition, plan))
  const rank = node.node === 'all' ? rankInAll : rankInAny
  const decisive = node.node === 'all' ? Truth.no : Truth.yes
  const { truth, reason } = newTruth(plan)
  const compute = plan.step((count) => {
    copyTruth(of[0]!, { truth, reason }, count)
    // Once every row is decided, the conditions that follow cannot change it.
    for (let next = 1; next < of.length && !isAll(decisive, truth, count); next++) {
      const other = of[next]!
      other.compute(count)
      for (let row = 0; row < count; row++) {
        if (rank[other.truth[row]!]! >= rank[truth[row]!]!) continue
        truth[row] = other.truth[row]!
        reason[row] = other.reason[row]!
      }
    }
  })
  return { truth, reason, compute }
}

const opposite = Uint8Array.of(Truth.yes, Truth.no, Truth.unknown, Truth.pending)

function compileNot(node: Not, plan: Plan): TruthColumn {
  const of = compileTruth(node.of, plan)
  const truth = new Uint8Array(plan.capacity)
  const compute = plan.step((count) => {
    of.compute(count)
    for (let row = 0; row < count; row++) truth[row] = opposite[of.truth[row]!]!
  })
  return { truth, reason: of.reason, compute }
}

/** The first condition that can tell. Where none can, a cell that is blank or unreadable says more than a column that the file does not have. */
function compileFirstTelling(node: FirstKnown, plan: Plan): TruthColumn {
  const of = (node.of as readonly TruthNode[]).map((condition) => compileTruth(condition, plan))
  const { truth, reason } = newTruth(plan)
  const isUnmapped = (code: number) => plan.reasons.entries[code]!.key === 'field-unmapped'
  const compute = plan.step((count) => {
    copyTruth(of[0]!, { truth, reason }, count)
    for (let next = 1; next < of.length && truth.subarray(0, count).includes(Truth.unknown); next++) {
      const other = of[next]!
      other.compute(count)
      for (let row = 0; row < count; row++) {
        if (truth[row] !== Truth.unknown) continue
        if (other.truth[row] === Truth.unknown && !isUnmapped(reason[row]!)) continue
        truth[row] = other.truth[row]!
        reason[row] = other.reason[row]!
      }
    }
  })
  return { truth, reason, compute }
}

function newTruth(plan: Plan): { truth: Uint8Array; reason: Uint16Array } {
  return { truth: new Uint8Array(plan.capacity), reason: new Uint16Array(plan.capacity) }
}

function copyTruth(from: TruthColumn, into: { truth: Uint8Array; reason: Uint16Array }, count: number): void {
  from.compute(count)
  into.truth.set(from.truth.subarray(0, count))
  into.reason.set(from.reason.subarray(0, count))
}

function isAll(wanted: number, truth: Uint8Array, count: number): boolean {
  for (let row = 0; row < count; row++) if (truth[row] !== wanted) return false
  return true
}
