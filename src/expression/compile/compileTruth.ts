import { Truth, type TruthColumn } from '../column.js'
import { copyRows } from '../copyRows.js'
import type { Field } from '../field.js'
import type { Combination, Compare, DueOnce, FirstKnown, HappensBy, IsOneOf, IsPresent, Matches, Not, TruthNode } from '../node.js'
import type { Plan } from '../plan.js'
import { compileIsOneOf, compileTruthField } from './compileChoice.js'
import { compileCompare } from './compileCompare.js'
import { compileHappensBy } from './compileHappensBy.js'
import { compileIsPresent } from './compileIsPresent.js'
import { compileMatches } from './compileMatches.js'

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
    case 'matches':
      return compileMatches(node as Matches, plan)
    case 'dueOnce':
      return compileDueOnce(node as DueOnce, plan)
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

function compileCombination(node: Combination, plan: Plan): TruthColumn {
  const [first, ...others] = node.of.map((condition) => compileTruth(condition, plan)) as [TruthColumn, ...TruthColumn[]]
  const rankOf = node.node === 'all' ? plan.reasons.rankInAll : plan.reasons.rankInAny
  const codes = new Uint16Array(plan.capacity)
  const isPartial = [first, ...others].some((condition) => condition.isPartial)
  const compute = plan.step((count) => {
    copyCodes(first, codes, count)
    let isOpen = isAnyOpen(codes, rankOf, count)
    for (const other of others) {
      if (!isOpen) return
      other.compute(count)
      isOpen = takeDeciding(codes, other.codes, rankOf, count)
    }
  }, isPartial)
  return { codes, compute, isPartial }
}

/** Whether a row is left that a further condition can change. */
function isAnyOpen(codes: Uint16Array, rankOf: Uint8Array, count: number): boolean {
  for (let row = 0; row < count; row++) if (rankOf[codes[row]!] !== 0) return true
  return false
}

/** Takes over the codes of another condition where they decide rather, and says whether a further one can change a row. */
function takeDeciding(codes: Uint16Array, others: Uint16Array, rankOf: Uint8Array, count: number): boolean {
  let open = 0
  for (let row = 0; row < count; row++) {
    const rank = rankOf[codes[row]!]!
    const other = rankOf[others[row]!]!
    if (other < rank) codes[row] = others[row]!
    open |= other < rank ? other : rank
  }
  return open !== 0
}

function compileNot(node: Not, plan: Plan): TruthColumn {
  const of = compileTruth(node.of, plan)
  const codes = new Uint16Array(plan.capacity)
  const oppositeOf = Uint16Array.from(plan.reasons.entries, (_, code) => plan.reasons.opposite(code))
  const compute = plan.step((count) => {
    of.compute(count)
    for (let row = 0; row < count; row++) codes[row] = oppositeOf[of.codes[row]!]!
  }, of.isPartial)
  return { codes, compute, isPartial: of.isPartial }
}

/** What is not done is pending as long as `until` does not hold; where that is unknown, so is the duty. */
function compileDueOnce(node: DueOnce, plan: Plan): TruthColumn {
  const of = compileTruth(node.of, plan)
  const until = compileTruth(node.until, plan)
  const { reasons } = plan
  const notDueYet = reasons.add(Truth.pending, 'not-due-yet')
  const codes = new Uint16Array(plan.capacity)
  const isPartial = of.isPartial || until.isPartial
  const compute = plan.step((count) => {
    copyCodes(of, codes, count)
    until.compute(count)
    for (let row = 0; row < count; row++) {
      if (reasons.truthOf[codes[row]!] !== Truth.no) continue
      const truth = reasons.truthOf[until.codes[row]!]
      if (truth === Truth.unknown) codes[row] = until.codes[row]!
      else if (truth !== Truth.yes) codes[row] = notDueYet
    }
  }, isPartial)
  return { codes, compute, isPartial }
}

/** The first condition that can tell. Where none can, the first that says more than that a column or a cell is missing. */
function compileFirstTelling(node: FirstKnown, plan: Plan): TruthColumn {
  const of = (node.of as readonly TruthNode[]).map((condition) => compileTruth(condition, plan))
  const { truthOf, silenceOf } = plan.reasons
  const codes = new Uint16Array(plan.capacity)
  const isPartial = of.some((condition) => condition.isPartial)
  const compute = plan.step((count) => {
    copyCodes(of[0]!, codes, count)
    for (let next = 1; next < of.length && isAnyUnknown(codes, truthOf, count); next++) {
      const other = of[next]!
      other.compute(count)
      for (let row = 0; row < count; row++) {
        if (truthOf[codes[row]!] !== Truth.unknown) continue
        if (truthOf[other.codes[row]!] !== Truth.unknown || silenceOf[codes[row]!]! > silenceOf[other.codes[row]!]!) codes[row] = other.codes[row]!
      }
    }
  }, isPartial)
  return { codes, compute, isPartial }
}

function copyCodes(from: TruthColumn, into: Uint16Array, count: number): void {
  from.compute(count)
  copyRows(from.codes, into, count)
}

function isAnyUnknown(codes: Uint16Array, truthOf: Uint8Array, count: number): boolean {
  for (let row = 0; row < count; row++) if (truthOf[codes[row]!] === Truth.unknown) return true
  return false
}
