import { compileDeadline } from '../calendar/compiledDeadline.js'
import { resolveConvention } from '../calendar/convention.js'
import { compileRecordPlan } from '../engine/recordPlan.js'
import type { InputColumn } from '../expression/column.js'
import { recordFields } from '../records/generated/fields.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import { subjectOf } from '../records/subjects.js'
import type { AuditContext } from './auditContext.js'
import { groupFieldsOf } from './groups/groupFields.js'
import { overviewFields } from './overviewFields.js'
import { RecordRun } from './recordRun.js'
import { repeatInputs } from './repeats/repeatFields.js'

/** Records judged at once: enough to keep the loops tight, few enough to stay in the processor's cache. */
export const batchCapacity = 2000

/**
 * The rules of a profile for one record type, ready to judge batches.
 *
 * @param shared Columns that runs of several profiles over the same records share.
 */
export function compiledRun(record: RecordType, context: AuditContext, shared?: Map<string, InputColumn>): RecordRun {
  const { profile, zone, calendar, registry, applyBeforeInForce, asOf } = context
  const plan = compileRecordPlan(subjectOf(record), {
    capacity: batchCapacity,
    context: { zone, kernel: compileDeadline(calendar, zone, resolveConvention(profile.conventions)), valuesOf: profile.valuesOf },
    profile,
    standards: registry.standards,
    applyBeforeInForce,
    acrossRecords: true,
    alsoRead: [...groupFieldsOf(recordFields[record]), ...overviewFields(registry.overview, record, recordFields[record]), ...repeatInputs(record, recordFields[record])],
    ...(shared && { shared }),
  })
  plan.plan.asOf = asOf
  return new RecordRun(plan, context)
}
