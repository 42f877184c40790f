import { unitCodes } from '../../calendar/unitCodes.js'
import type { LimitColumn } from '../column.js'
import { noValue, Status } from '../kinds.js'
import type { DurationNode, OwnLimit, Parameter } from '../node.js'
import type { Plan } from '../plan.js'
import { compileField } from './compileField.js'
import { firstBlame, firstKnownStep } from './compileFirstKnown.js'
import { compileParameter } from './compileParameter.js'

/** A limit per row: an amount and the code of its unit. */
export function compileLimit(node: DurationNode, plan: Plan): LimitColumn {
  if (node.node === 'parameter') return compileParameter(node as Parameter, plan)
  if (node.node === 'ownLimit') return compileOwnLimit(node as OwnLimit, plan)
  if (node.node === 'firstKnown') return compileFirstKnownLimit(node.of as readonly DurationNode[], node, plan)
  throw new TypeError(`a ${node.node} is not a limit`)
}

function compileOwnLimit(node: OwnLimit, plan: Plan): LimitColumn {
  return plan.once(node, () => {
    const value = compileField(node.value, plan)
    const unit = compileField(node.unit, plan)
    const codes = (node.unit.values ?? []).map((name) => unitCodes[name as keyof typeof unitCodes])
    const units = new Uint8Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    return {
      values: value.values,
      units,
      status,
      constant: null,
      blame: (row) => (value.status[row]! < noValue ? unit.blame(row) : value.blame(row)),
      compute: plan.step((count) => {
        for (let row = 0; row < count; row++) {
          const isKnown = value.status[row]! < noValue && unit.status[row]! < noValue
          status[row] = isKnown ? Status.value : Status.absent
          if (isKnown) units[row] = codes[unit.values[row]!]!
        }
      }),
    }
  })
}

function compileFirstKnownLimit(of: readonly DurationNode[], node: DurationNode, plan: Plan): LimitColumn {
  return plan.once(node, () => {
    const limits = of.map((limit) => compileLimit(limit, plan))
    const values = new Float64Array(plan.capacity)
    const units = new Uint8Array(plan.capacity)
    const status = new Uint8Array(plan.capacity)
    const takeUnit = (which: number, row: number): void => {
      units[row] = limits[which]!.units[row]!
    }
    return { values, units, status, constant: null, blame: firstBlame(limits, plan), compute: firstKnownStep(limits, { values, status }, plan, takeUnit) }
  })
}
