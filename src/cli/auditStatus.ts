import type { Outcome } from '../engine/outcome.js'
import type { AuditReport } from '../report/auditReport.js'
import { exitCodes } from './exitCodes.js'

export const failOnWords = ['failed', 'cantTell', 'never'] as const

/** What ends an audit in status 1. */
export type FailOn = (typeof failOnWords)[number]

const namedBy: Readonly<Record<FailOn, readonly Outcome[]>> = { failed: ['failed'], cantTell: ['failed', 'cantTell'], never: [] }

/** The status of an audit. Only requirements count: a recommendation that is not followed never changes it. */
export function auditStatus({ rules }: AuditReport, failOn: FailOn): number {
  const isNamed = rules.some(({ severity, outcome }) => severity === 'error' && namedBy[failOn].includes(outcome))
  return isNamed ? exitCodes.doesNotConform : exitCodes.conforms
}
