import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../../src/audit.js'
import { getProfile, listProfiles } from '../../../src/index.js'
import type { AuditReport } from '../../../src/report/auditReport.js'
import { projectRoot } from '../meta/ruleFiles.js'

const files = [
  ['calls.csv', 'call'],
  ['messages.csv', 'message'],
  ['work-orders.csv', 'work-order'],
] as const
const sample = files.map(([name, record]) => ({ source: bytesInMemory(name, readFileSync(join(projectRoot, 'docs/examples', name))), record }))

const auditOf = (profile: string): Promise<AuditReport> => audit(sample, { profile, asOf: '2026-04-30' })

describe.each(listProfiles().map(({ id }) => id))('the sample under %s', (id) => {
  it('is audited to the last row, with every rule of the profile in the report and none that broke', async () => {
    const report = await auditOf(id)
    const { rules } = getProfile(id)
    expect(report.receipt.profile.id).toBe(id)
    expect(report.systemErrors).toEqual([])
    expect(report.rules.map((rule) => rule.id).sort()).toEqual(rules.map(({ rule }) => rule.id).sort())
    for (const { rowsRead: read, rowsAudited, rowsExcluded, rowsRejected } of report.receipt.inputs) expect(rowsAudited + rowsExcluded + rowsRejected).toBe(read)
    // What runs on a type of record that the sample has says something of each of them.
    for (const { rule, state } of rules) {
      const { outcome } = report.rules.find((each) => each.id === rule.id)!
      const isGiven = rule.subject === 'any' || files.some(([, record]) => record === rule.subject)
      expect(outcome === 'untested', `${id} ${rule.id}`).toBe(state !== 'on' || !isGiven)
    }
  })
})
