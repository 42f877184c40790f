import { type InputColumn, Truth } from '../expression/column.js'
import { HashedTexts } from '../expression/hashedTexts.js'
import { noValue, spanOf, Status } from '../expression/kinds.js'
import type { Plan } from '../expression/plan.js'
import type { Subject } from '../expression/subject.js'
import { outcomeCodes } from './outcome.js'
import type { QualityRule } from './rule.js'

/** A data-quality rule over the input columns of one record type. */
export interface CompiledQuality {
  readonly rule: QualityRule
  readonly outcomes: Uint8Array
  readonly reasons: Uint16Array
  compute(count: number): void
}

/** Compiles a rule on the data themselves; it looks at the columns that the plan reads. */
export function compileQuality(rule: QualityRule, subject: Subject, plan: Plan): CompiledQuality {
  const outcomes = new Uint8Array(plan.capacity)
  const reasons = new Uint16Array(plan.capacity)
  const judge = judges[rule.quality](subject, plan, { outcomes, reasons })
  return { rule, outcomes, reasons, compute: judge }
}

interface Into {
  readonly outcomes: Uint8Array
  readonly reasons: Uint16Array
}

const judges: Record<QualityRule['quality'], (subject: Subject, plan: Plan, into: Into) => (count: number) => void> = {
  readable,
  ordered,
  unique,
}

/** Every cell that is read can be read. */
function readable(_: Subject, plan: Plan, { outcomes, reasons }: Into): (count: number) => void {
  const fine = plan.reasons.add(Truth.yes, 'as-required')
  const codes = new Map<InputColumn, number>()
  return (count) => {
    outcomes.fill(outcomeCodes.passed, 0, count)
    reasons.fill(fine, 0, count)
    for (const input of plan.inputs.values()) {
      if (!input.isMapped) continue
      const { status } = input
      for (let row = 0; row < count; row++) {
        if (status[row] !== Status.invalid || outcomes[row] === outcomeCodes.failed) continue
        outcomes[row] = outcomeCodes.failed
        reasons[row] = codeOf(input)
      }
    }
  }

  function codeOf(input: InputColumn): number {
    const code = codes.get(input) ?? plan.reasons.add(Truth.no, 'unreadable', input.field)
    codes.set(input, code)
    return code
  }
}

/** No event lies before its record began, and none of the pairs is reversed. A record with fewer than two times has no order. */
function ordered(subject: Subject, plan: Plan, { outcomes, reasons }: Into): (count: number) => void {
  const inputs = subject.instants.map((field) => plan.input(field))
  const pairs = subject.ordered.map(([earlier, later]) => [plan.input(earlier), plan.input(later)] as const)
  const fine = plan.reasons.add(Truth.yes, 'as-required')
  const none = plan.reasons.add(Truth.no, 'condition-not-met')
  const codes = new Map(inputs.map((input) => [input, plan.reasons.add(Truth.no, 'out-of-order', input.field)]))
  const known = new Uint8Array(plan.capacity)

  function fail(row: number, input: InputColumn): void {
    if (outcomes[row] === outcomeCodes.failed) return
    outcomes[row] = outcomeCodes.failed
    reasons[row] = codes.get(input)!
  }

  return (count) => {
    known.fill(0, 0, count)
    outcomes.fill(outcomeCodes.passed, 0, count)
    reasons.fill(fine, 0, count)
    for (const input of inputs) {
      if (!input.isMapped) continue
      for (let row = 0; row < count; row++) {
        if (input.status[row]! < noValue) known[row]! += 1
        else if (input.status[row] === Status.misordered) fail(row, input)
      }
    }
    for (const [earlier, later] of pairs) {
      if (!earlier.isMapped || !later.isMapped) continue
      for (let row = 0; row < count; row++) if (isReversed(earlier, later, row)) fail(row, later)
    }
    for (let row = 0; row < count; row++) {
      if (known[row]! >= 2 || outcomes[row] === outcomeCodes.failed) continue
      outcomes[row] = outcomeCodes.inapplicable
      reasons[row] = none
    }
  }
}

/** Whether the later of two events surely lies before the earlier one. */
function isReversed(earlier: InputColumn, later: InputColumn, row: number): boolean {
  const status = later.status[row]!
  if (earlier.status[row]! >= noValue || status >= noValue) return false
  return later.values[row]! + spanOf[status]! - 1 < earlier.values[row]!
}

/**
 * No id occurs twice. Records with an id pass here: whether it occurred before shows only where all parts of the input come together,
 * in their order, by the texts of the key column.
 */
function unique(subject: Subject, plan: Plan, { outcomes, reasons }: Into): (count: number) => void {
  const key = plan.input(subject.key)
  key.texts ??= new HashedTexts(plan.capacity)
  const fine = plan.reasons.add(Truth.yes, 'as-required', subject.key)
  const reasonOf = new Uint16Array(Status.missing + 1)
  reasonOf[Status.absent] = plan.reasons.add(Truth.unknown, 'field-absent', subject.key)
  reasonOf[Status.unmapped] = plan.reasons.add(Truth.unknown, 'field-unmapped', subject.key)
  reasonOf[Status.invalid] = plan.reasons.add(Truth.unknown, 'field-invalid', subject.key)
  return (count) => {
    for (let row = 0; row < count; row++) {
      const status = key.status[row]!
      outcomes[row] = status >= noValue ? outcomeCodes.cantTell : outcomeCodes.passed
      reasons[row] = status >= noValue ? reasonOf[status]! : fine
    }
  }
}
