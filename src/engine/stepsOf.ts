import { formatInstant } from '../calendar/instant.js'
import { childrenOf } from '../expression/childrenOf.js'
import type { InputColumn } from '../expression/column.js'
import type { Field } from '../expression/field.js'
import { type Bilingual, noValue, Status } from '../expression/kinds.js'
import type { AnyNode, Node } from '../expression/node.js'
import type { Plan } from '../expression/plan.js'
import { rootsOf } from './parametersOf.js'
import type { Rule } from './rule.js'

/** One thing that a rule looked at. */
export interface Step {
  readonly label: Bilingual
  readonly value: string
}

/** What a rule looked at in a row: its fields, as `fieldsOf` gives them, with their values. */
export function stepsOf(fields: readonly Field[], plan: Plan, row: number): Step[] {
  return fields.map((field) => ({ label: field.label, value: valueText(plan.input(field), plan, row) }))
}

/** The fields that a rule reads, each once, in the order in which it names them. */
export function fieldsOf(rule: Rule): Field[] {
  return [...new Set(rootsOf(rule).flatMap(fieldsIn))]
}

function fieldsIn(node: AnyNode | Node): Field[] {
  return node.node === 'field' ? [node as Field] : childrenOf(node as AnyNode).flatMap(fieldsIn)
}

/** Values that are not there, by the names of the status table; readers see them in their own language. */
const statusNames: Readonly<Record<number, string>> = {
  [Status.absent]: 'absent',
  [Status.unmapped]: 'unmapped',
  [Status.invalid]: 'invalid',
  [Status.misordered]: 'misordered',
  [Status.missing]: 'missing',
}

function valueText(input: InputColumn, plan: Plan, row: number): string {
  const status = input.status[row]!
  if (status >= noValue) return statusNames[status]!
  const { field } = input
  const value = input.values[row]!
  if (field.personal || field.kind === 'text') return 'present'
  switch (field.kind) {
    case 'instant':
      return formatInstant(value, plan.context.zone)
    case 'category':
      return input.dictionary[value] ?? ''
    case 'truth':
      return value === 1 ? 'yes' : 'no'
    case 'list':
      return String(input.list(row).length)
    default:
      return String(value)
  }
}
