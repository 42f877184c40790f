import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { AuditRegistry } from '../engine/registry.js'
import type { AuditReport } from '../report/auditReport.js'
import { auditContext } from './auditContext.js'
import type { AuditInput, AuditOptions } from './auditOptions.js'
import { answersOf, auditedReport } from './auditedReport.js'
import { assertRowsRead, InputReading } from './inputReading.js'

/** Audits files under a profile; see `audit` of the package for the contract. */
export async function runAudit(inputs: readonly AuditInput[], options: AuditOptions, registry: AuditRegistry, chinaCalendar: WorkingCalendar): Promise<AuditReport> {
  const context = auditContext(options, registry, chinaCalendar)
  // Looked at before the first row is read, so that nobody waits for hours to hear of a wrong checklist.
  answersOf(options, context)
  const reading = new InputReading(options, context)
  for (const [index, input] of inputs.entries()) await reading.read(input, index)
  assertRowsRead(reading.receipts)
  return auditedReport(reading, options, context)
}
