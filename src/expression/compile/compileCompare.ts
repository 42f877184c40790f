import { Truth, type Column, type TruthColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue } from '../kinds.js'
import type { Compare, Length, Node, Operator, Parameter } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { compileLength } from './compileLength.js'
import { compileParameter } from './compileParameter.js'
import { comparisonEvidence } from './evidence.js'

const relations: Record<Operator, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
  '=': (left, right) => left === right,
}

/** Whether two numbers stand in a relation; `<=` and `>=` include equality. */
export function compileCompare(node: Compare, plan: Plan): TruthColumn {
  const left = compileNumber(node.left, plan)
  const right = node.right.node === 'constant' ? constantColumn(node.right.value, plan) : compileNumber(node.right as Node, plan)
  const holds = relations[node.operator]
  const field = node.left.node === 'field' ? (node.left as Field) : null
  const evidence = comparisonEvidence(node, left, right)
  const yes = plan.reasons.add(Truth.yes, 'as-required', field, evidence)
  const no = plan.reasons.add(Truth.no, node.operator.startsWith('>') ? 'below-minimum' : node.operator === '=' ? 'other-value' : 'above-maximum', field, evidence)
  const codes = new Uint16Array(plan.capacity)
  const compute = plan.step((count) => {
    left.compute(count)
    right.compute(count)
    for (let row = 0; row < count; row++) {
      const unknown = left.status[row]! >= noValue ? left : right.status[row]! >= noValue ? right : null
      codes[row] = unknown ? unknown.blame(row) : holds(left.values[row]!, right.values[row]!) ? yes : no
    }
  })
  return { codes, compute }
}

function compileNumber(node: Node, plan: Plan): Column {
  if (node.node === 'parameter') return compileParameter(node as Parameter, plan)
  return node.node === 'length' ? compileLength(node as Length, plan) : compileField(node as Field, plan)
}

function constantColumn(value: number, plan: Plan): Column {
  return { values: new Float64Array(plan.capacity).fill(value), status: new Uint8Array(plan.capacity), blame: () => 0, compute: () => {} }
}
