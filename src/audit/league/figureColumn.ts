import type { Overview } from '../../engine/overview.js'
import type { RecordPlan } from '../../engine/recordPlan.js'
import { type Computed, Truth, type TruthColumn } from '../../expression/column.js'
import { compileTruth } from '../../expression/compile/compileTruth.js'
import { FigureState } from './leagueTally.js'

/** What each record of a batch is to a figure. */
export interface FigureColumn extends Computed {
  readonly states: Uint8Array
}

/** The columns of the figures by which work orders are compared. */
export function figureColumns({ figures }: Overview, { plan }: RecordPlan): FigureColumn[] {
  const { truthOf } = plan.reasons
  return figures.map(({ of, among }) => {
    const states = new Uint8Array(plan.capacity)
    const counted = compileTruth(of, plan)
    const members = among ? compileTruth(among, plan) : null
    return {
      states,
      compute(count) {
        counted.compute(count)
        fillStates(states, counted, truthOf, count)
        if (!members) return
        members.compute(count)
        keepMembers(states, members, truthOf, count)
      },
    }
  })
}

/** The state of a figure by the truth of its condition; what is pending is not due and stands apart. */
const stateOfTruth = Uint8Array.from({ length: 4 }, (_, truth) =>
  truth === Truth.yes ? FigureState.yes : truth === Truth.no ? FigureState.no : truth === Truth.pending ? FigureState.apart : FigureState.unknown,
)

function fillStates(states: Uint8Array, { codes }: TruthColumn, truthOf: Uint8Array, count: number): void {
  for (let row = 0; row < count; row++) states[row] = stateOfTruth[truthOf[codes[row]!]!]!
}

function keepMembers(states: Uint8Array, { codes }: TruthColumn, truthOf: Uint8Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const member = truthOf[codes[row]!]!
    if (member !== Truth.yes) states[row] = member === Truth.unknown ? FigureState.unknown : FigureState.apart
  }
}
