import { type Outcome } from '../../src/engine/outcome.js'

export type TargetOutcome = Exclude<Outcome, 'untested'>
export type Counts = Record<TargetOutcome, number>
/** What an audit must find, by rule id. */
export type Expected = Record<string, Counts>

export const noCounts = (): Counts => ({ passed: 0, failed: 0, pending: 0, cantTell: 0, inapplicable: 0 })
