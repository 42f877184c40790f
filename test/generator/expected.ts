import { type Outcome } from '../../src/engine/outcome.js'

export type TargetOutcome = Exclude<Outcome, 'untested'>
export type Counts = Record<TargetOutcome, number>
/** What an audit must find, by rule id. */
export type Expected = Record<string, Counts>

export const noCounts = (): Counts => ({ passed: 0, failed: 0, pending: 0, cantTell: 0, inapplicable: 0 })

/** What an audit of several files together must find: the rules on the data themselves have targets in each. */
export function together(files: readonly Expected[]): Expected {
  const sum: Expected = {}
  for (const [id, counts] of files.flatMap((file) => Object.entries(file))) {
    const into = (sum[id] ??= noCounts())
    for (const outcome of Object.keys(counts) as TargetOutcome[]) into[outcome] += counts[outcome]
  }
  return sum
}
