import { unitCodes } from '../../calendar/unitCodes.js'
import type { LimitColumn } from '../column.js'
import { noValue, Status } from '../kinds.js'
import type { Choose, DurationNode, OwnLimit, Parameter } from '../node.js'
import type { Plan } from '../plan.js'
import { compileChoose } from './compileChoose.js'
import { compileField } from './compileField.js'
import { compileFirstKnown } from './compileFirstKnown.js'
import { compileParameter } from './compileParameter.js'

/** A limit per row: an amount and the code of its unit. */
export function compileLimit(node: DurationNode, plan: Plan): LimitColumn {
  if (node.node === 'parameter') return compileParameter(node as Parameter, plan)
  if (node.node === 'ownLimit') return compileOwnLimit(node as OwnLimit, plan)
  if (node.node === 'choose') return plan.once(node, () => compileChoose(node as Choose, (limit) => compileLimit(limit, plan), plan))
  if (node.node === 'firstKnown') return compileFirstKnownLimit(node.of as readonly DurationNode[], node, plan)
  throw new TypeError(`a ${node.node} is not a limit`)
}

/** A limit of whole or half days, or of any time by the clock, above zero; another number cannot be counted. */
function isCountable(value: number, unit: number): boolean {
  return value > 0 && (unit < unitCodes.day || Number.isInteger(2 * value))
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
      blame(row) {
        if (value.status[row]! >= noValue) return value.blame(row)
        return unit.status[row]! >= noValue ? unit.blame(row) : value.reasonOf[Status.invalid]!
      },
      compute: plan.step((count) => {
        for (let row = 0; row < count; row++) {
          status[row] = value.status[row]! >= noValue ? value.status[row]! : unit.status[row]!
          if (status[row]! >= noValue) continue
          units[row] = codes[unit.values[row]!]!
          status[row] = isCountable(value.values[row]!, units[row]!) ? Status.value : Status.invalid
        }
      }),
    }
  })
}

/** Whether the profile gives the limit a value, or at least one of those that it chooses from. */
function isSet(limit: DurationNode, plan: Plan): boolean {
  if (limit.node === 'parameter') return plan.context.valuesOf((limit as Parameter).id).length > 0
  if (limit.node !== 'choose') return true
  const { branches, otherwise } = limit as Choose
  return [...Object.values(branches), ...(otherwise ? [otherwise] : [])].some((branch) => isSet(branch, plan))
}

function compileFirstKnownLimit(of: readonly DurationNode[], node: DurationNode, plan: Plan): LimitColumn {
  return plan.once(node, () => {
    // A parameter that the profile leaves unset cannot help a row out, nor be blamed for it. Where all are, no cell can be.
    const set = of.filter((limit) => isSet(limit, plan))
    const parameters = of.filter(({ node: kind }) => kind === 'parameter')
    const chosen = [set, parameters, of].find(({ length }) => length > 0)!
    const limits = chosen.map((limit) => compileLimit(limit, plan))
    const units = new Uint8Array(plan.capacity)
    const takeUnit = (which: number, row: number): void => {
      units[row] = limits[which]!.units[row]!
    }
    return { ...compileFirstKnown(limits, plan, takeUnit), units, constant: null }
  })
}
