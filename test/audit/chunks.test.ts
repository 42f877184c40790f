import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/audit.js'
import type { Encoding } from '../../src/ingest/encoding.js'
import { generate } from '../generator/generate.js'
import { sampleCalls, sampleMessages, sampleOrders } from '../generator/samplePlans.js'
import { csvFormat } from '../generator/toCsv.js'
import { chunkedSource } from '../ingest/chunkedSource.js'
import { encoded } from '../ingest/encoded.js'
import { auditOf } from './auditOf.js'
import { damagedExports } from './damagedExports.js'

describe.each(damagedExports)('%s gives the same report, findings and rejects byte for byte', (name, bytes) => {
  const audited = async (sizes: readonly number[]): Promise<string> => JSON.stringify(await auditOf([chunkedSource(bytes, sizes, name)]))
  const whole = audited([bytes.length])

  it.each([1, 3, 64, 1000, 65_536])('in chunks of %i bytes as in one', async (size) => {
    expect(await audited([size])).toBe(await whole)
  })

  it('split at random', async () => {
    const expected = await whole
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 60 }), async (sizes) => {
      expect(await audited(sizes)).toBe(expected)
    }), { numRuns: 8 })
  })

  it('and rows read = audited + excluded + rejected, each told once', async () => {
    const { report, rejects } = await auditOf([chunkedSource(bytes, [1 << 16], name)])
    const { rowsRead, rowsAudited, rowsExcluded, rowsRejected } = report.receipt.inputs[0]!
    expect(rowsRead).toBe(rowsAudited + rowsExcluded + rowsRejected)
    expect(rowsRejected).toBe(rejects.length)
    expect(new Set(rejects.map(([, , reason]) => reason))).toEqual(new Set(['unclosed-quote', 'too-many-cells', 'undecodable']))
  })
})

describe.each([sampleCalls, sampleMessages, sampleOrders].map((plan) => [plan.type, plan] as const))('the sample of the type %s', (type, plan) => {
  const { columns, rows } = generate(plan)
  const { head, line } = csvFormat(type, columns)
  const text = head + rows.map(line).join('')

  it.each<Encoding>(['gb18030', 'utf-16le', 'utf-16be'])('gets the same verdicts in %s as in UTF-8', async (encoding) => {
    const source = (as: Encoding) => bytesInMemory(`${type}.csv`, encoded(text, as, true))
    const [plain, other] = [await auditOf([source('utf-8')]), await auditOf([source(encoding)])]
    expect(other.report.receipt.inputs[0]!.encoding).toBe(encoding)
    expect([other.report.rules, other.report.clauses, other.report.groups, other.report.summary]).toEqual([plain.report.rules, plain.report.clauses, plain.report.groups, plain.report.summary])
    expect([other.findings, other.rejects]).toEqual([plain.findings, plain.rejects])
  })
})
