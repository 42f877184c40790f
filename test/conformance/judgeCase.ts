import { reasonMeanings } from '../../src/engine/reason.js'
import { evaluate, type Profile } from '../../src/index.js'
import { type RecordType, recordTypes } from '../../src/records/generated/recordTypes.js'
import { auditRecords } from './auditRecords.js'
import type { ConformanceCase } from './conformanceCase.js'

/** The type of a record, by the key that it has. */
export function typeOf({ record, records }: ConformanceCase): RecordType {
  const given = records ?? [record]
  const type = Object.values(recordTypes).find(({ key }) => given.some((each) => key in each))
  if (!type) throw new Error('no record of the case has a key')
  return type.subject
}

/** What the rule of a case says, in the form of what the case expects: one record is evaluated, several are audited together. */
export async function judgeCase(read: ConformanceCase, profile: string | Profile = read.profile): Promise<unknown> {
  return read.records ? await judgeTogether(read, profile) : judgeOne(read, profile)
}

function judgeOne({ rule, record, asOf, readings, expected }: ConformanceCase, profile: string | Profile): unknown {
  const verdict = evaluate(record, { profile, asOf, ...(readings && { readings }) }).verdicts.find((each) => each.ruleId === rule)
  return { outcome: verdict?.outcome, reason: verdict?.reason, ...(expected.dueAt !== undefined && { dueAt: verdict?.dueAt }) }
}

/** The outcome of the rule with the one reason that stands for it, as the report gives them. */
async function judgeTogether(read: ConformanceCase, profile: string | Profile): Promise<unknown> {
  const { rules } = await auditRecords(read, typeOf(read), profile)
  const result = rules.find(({ id }) => id === read.rule)!
  const reasons = result.reasons.filter(({ key }) => reasonMeanings[key as keyof typeof reasonMeanings].outcome === result.outcome)
  const { passed, failed, cantTell } = result.targets
  return { outcome: result.outcome, reason: reasons.map(({ key }) => key).join(' and '), ...(read.expected.targets && { targets: { passed, failed, cantTell } }) }
}
