import { toDay } from '../../calendar/civilDay.js'
import { unitCodes } from '../../calendar/unitCodes.js'
import { type LimitColumn, Truth } from '../column.js'
import { noValue, Status } from '../kinds.js'
import type { DatedValue, Parameter } from '../node.js'
import type { Plan } from '../plan.js'

/**
 * A parameter per row: the value in force on the day the record began, `validFrom` inclusive.
 * A record older than every value takes the first; whether the standard binds it at all is not decided here.
 * Where the values differ and nobody knows when a record began, nobody knows its value either.
 */
export function compileParameter(parameter: Parameter, plan: Plan): LimitColumn {
  return plan.once(parameter, () => {
    const dated = plan.context.valuesOf(parameter.id)
    const unset = plan.reasons.add(Truth.unknown, 'parameter-unset', null)
    const values = new Float64Array(plan.capacity)
    const units = new Uint8Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    const first = dated[0]
    if (first === undefined) status.fill(noValue)
    else {
      values.fill(first.value)
      units.fill(unitCode(first))
    }
    const isConstant = first !== undefined && dated.every(({ value, unit }) => value === first.value && unit === first.unit)
    const constant = isConstant ? { value: first.value, unit: unitCode(first) } : null
    const compute = first === undefined || isConstant ? () => {} : plan.step(pickByBeginning({ values, units, status }, dated, plan))
    const blame = (row: number): number => (first === undefined ? unset : plan.began!.blame(row))
    return { values, units, status, constant, blame, compute }
  })
}

function pickByBeginning(
  into: { readonly values: Float64Array; readonly units: Uint8Array; readonly status: Uint8Array },
  dated: readonly DatedValue[],
  plan: Plan,
): (count: number) => void {
  const { zone } = plan.context
  const starts = dated.map((value) => zone.startOfDay(toDay(value.validFrom)))
  const amounts = dated.map((value) => value.value)
  const units = dated.map(unitCode)
  return (count) => {
    const { began } = plan
    began?.compute(count)
    for (let row = 0; row < count; row++) {
      into.status[row] = began !== null && began.status[row]! >= noValue ? began.status[row]! : Status.value
      let pick = 0
      if (began !== null) while (pick + 1 < starts.length && starts[pick + 1]! <= began.values[row]!) pick++
      into.values[row] = amounts[pick]!
      into.units[row] = units[pick]!
    }
  }
}

function unitCode(value: DatedValue): number {
  return value.unit in unitCodes ? unitCodes[value.unit as keyof typeof unitCodes] : 0
}
