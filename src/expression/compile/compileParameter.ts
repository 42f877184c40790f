import { toDay } from '../../calendar/civilDay.js'
import { unitCodes } from '../../calendar/unitCodes.js'
import type { LimitColumn } from '../column.js'
import { noValue } from '../kinds.js'
import type { DatedValue, Parameter } from '../node.js'
import type { Plan } from '../plan.js'

/**
 * A parameter per row: the value in force on the day the record began, `validFrom` inclusive.
 * A record older than every value takes the first; whether the standard binds it at all is not decided here.
 */
export function compileParameter(parameter: Parameter, plan: Plan): LimitColumn {
  return plan.once(parameter, () => {
    const dated = plan.context.valuesOf(parameter.id)
    const unset = plan.reasons.add('parameter-unset', null)
    const column: LimitColumn = {
      values: new Float64Array(plan.capacity),
      units: new Uint8Array(plan.capacity),
      status: new Uint8Array(plan.capacity),
      blame: () => unset,
    }
    const first = dated[0]
    if (first === undefined) {
      column.status.fill(noValue)
      return column
    }
    column.values.fill(first.value)
    column.units.fill(unitCode(first))
    if (dated.length > 1) plan.steps.push(pickByBeginning(column, dated, plan))
    return column
  })
}

function pickByBeginning(column: LimitColumn, dated: readonly DatedValue[], plan: Plan): (count: number) => void {
  const { zone } = plan.context
  const starts = dated.map((value) => zone.startOfDay(toDay(value.validFrom)))
  const amounts = dated.map((value) => value.value)
  const units = dated.map(unitCode)
  return (count) => {
    const began = plan.began
    for (let row = 0; row < count; row++) {
      let pick = 0
      if (began && began.status[row]! < noValue) {
        while (pick + 1 < starts.length && starts[pick + 1]! <= began.values[row]!) pick++
      }
      column.values[row] = amounts[pick]!
      column.units[row] = units[pick]!
    }
  }
}

function unitCode(value: DatedValue): number {
  return value.unit in unitCodes ? unitCodes[value.unit as keyof typeof unitCodes] : 0
}
