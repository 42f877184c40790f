import fc from 'fast-check'
import { expect, it } from 'vitest'
import { registry } from '../../rules/registry.js'
import { IngestError } from '../../src/audit.js'
import { isMeasureRule } from '../../src/engine/rule.js'
import { chunkedSource } from '../ingest/chunkedSource.js'
import { auditOf } from './auditOf.js'
import { damagedExports } from './damagedExports.js'

/** Rules that judge windows or hours, not records. */
const measured = new Set(registry.rules.filter(isMeasureRule).map(({ id }) => id))

/** Overwrites bytes of a file, as a faulty disk or a careless editor does. */
const overwritten = fc.array(fc.tuple(fc.nat({ max: 1 << 20 }), fc.oneof(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x00, 0xff, 0x81), fc.integer({ min: 0, max: 255 }))), { maxLength: 40 })

it('whatever bytes of an export are overwritten, every row is audited, excluded or rejected, and every rule that runs has every audited row as a target', async () => {
  await fc.assert(fc.asyncProperty(fc.nat({ max: damagedExports.length - 1 }), overwritten, fc.integer({ min: 1, max: 70_000 }), async (which, changes, size) => {
    const [name, original] = damagedExports[which]!
    const bytes = original.slice()
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte
    const audited = await auditOf([chunkedSource(bytes, [size], name)], { period: { from: '2026-03-04', to: '2026-03-06' } }).catch((error: unknown) => {
      expect(error).toBeInstanceOf(IngestError)
      return null
    })
    if (!audited) return
    const { report, rejects, findings } = audited
    const { record, rowsRead, rowsAudited, rowsExcluded, rowsRejected } = report.receipt.inputs[0]!
    expect(rowsRead).toBe(rowsAudited + rowsExcluded + rowsRejected)
    expect(rejects.length).toBe(rowsRejected)
    const perRecord = report.rules.filter(({ id, subject, outcome }) => subject === record && outcome !== 'untested' && !measured.has(id))
    expect(perRecord.length).toBeGreaterThan(1)
    for (const { id, targets } of perRecord) {
      const { total, passed, failed, pending, cantTell, inapplicable, untested } = targets
      expect([id, passed + failed + pending + cantTell + inapplicable + untested]).toEqual([id, total])
      expect([id, total]).toEqual([id, rowsAudited])
    }
    const rows = new Set(rejects.map(([, row]) => row))
    expect(findings.filter(({ locator }) => locator.row !== null && rows.has(locator.row))).toEqual([])
  }), { numRuns: 60 })
})
