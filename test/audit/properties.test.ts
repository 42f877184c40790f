import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import { outcomeCodes } from '../../src/engine/outcome.js'
import { isMeasureRule } from '../../src/engine/rule.js'
import { listRules } from '../../src/index.js'
import { Random } from '../generator/random.js'
import { asOf, auditExports, type Export, findingsAnywhere, sampleExports, shuffled, withoutPlaces, withRows } from './exports.js'

const together = await auditExports(sampleExports)

describe('the sample that the properties are tried on', () => {
  it('reaches every outcome that a target can have', () => {
    for (const outcome of Object.keys(outcomeCodes) as (keyof typeof outcomeCodes)[]) {
      expect(together.report.rules.some(({ targets }) => targets[outcome] > 0), outcome).toBe(true)
    }
    expect(together.report.rules.find(({ id }) => id === 'ids-unique')!.targets.failed).toBeGreaterThanOrEqual(18)
    expect(together.findings.length).toBeGreaterThan(200)
  })
})

describe('two runs over the same bytes', () => {
  it('give the same report and findings byte for byte', async () => {
    const again = await auditExports(sampleExports)
    expect(JSON.stringify(again.report)).toBe(JSON.stringify(together.report))
    expect(again.findingsCsv).toBe(together.findingsCsv)
  })
  it('differ in generatedAt alone where that differs', async () => {
    const { report } = await auditExports(sampleExports, { generatedAt: '2026-03-07T09:00:00+08:00' })
    expect(JSON.stringify(report).replace('"generatedAt":"2026-03-07T09:00:00+08:00"', '"generatedAt":null')).toBe(JSON.stringify(together.report))
  })
})

describe('the order of the rows', () => {
  it.each([1, 2, 3, 4, 5, 6])('drawn with seed %i changes only places, which samples are shown and the hashes of the inputs', async (seed) => {
    const other = await auditExports(sampleExports.map((each) => shuffled(each, seed)))
    expect(withoutPlaces(other.report)).toEqual(withoutPlaces(together.report))
    expect(findingsAnywhere(other.findings)).toEqual(findingsAnywhere(together.findings))
    const inputsOf = ({ report }: typeof other) => report.receipt.inputs.map((input) => ({ ...input, sha256: '' }))
    expect(inputsOf(other)).toEqual(inputsOf(together))
    expect(other.report.receipt.inputs.map(({ sha256 }) => sha256)).not.toEqual(together.report.receipt.inputs.map(({ sha256 }) => sha256))
  })
  it('moves no failure from one group to another where an id occurs twice: no group answers for it', async () => {
    const twice = (rows: readonly string[]) => {
      const text = `orderId,createdAt,handlingUnit\r\n${rows.join('\r\n')}\r\n`
      return audit([{ source: bytesInMemory('orders.csv', new TextEncoder().encode(text)) }], { asOf })
    }
    const rows = ['G1,2026-03-02 09:00:00,甲局', 'G1,2026-02-02 09:00:00,乙局']
    const [one, other] = [await twice(rows), await twice(rows.toReversed())]
    expect(one.rules.find(({ id }) => id === 'ids-unique')!.targets).toMatchObject({ passed: 1, failed: 1 })
    expect(one.groups.length).toBeGreaterThan(3)
    expect(other.groups).toEqual(one.groups)
  })
  it('of the files changes only places', async () => {
    const other = await auditExports([...sampleExports].reverse())
    expect(withoutPlaces(other.report)).toEqual(withoutPlaces(together.report))
  })
})

describe('a file that is split', () => {
  /** Each export in two files, cut at a row drawn from a seed, the first or the last row among them. */
  function cut(given: Export, seed: number): Export[] {
    const { rows } = given.generated
    const at = seed === 0 ? 1 : seed === 1 ? rows.length - 1 : new Random(seed, 'cut').between(1, rows.length - 1)
    return [withRows(given, rows.slice(0, at)), withRows(given, rows.slice(at))]
  }

  it.each([0, 1, 2, 3, 4, 5])('(cut %i) changes only the inputs and the places', async (seed) => {
    const other = await auditExports(sampleExports.flatMap((each) => cut(each, seed)))
    expect(withoutPlaces(other.report)).toEqual(withoutPlaces(together.report))
    expect(findingsAnywhere(other.findings)).toEqual(findingsAnywhere(together.findings))
    const rowsOf = ({ report }: typeof other) => report.receipt.inputs.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
    expect(rowsOf(other)).toBe(rowsOf(together))
  })
})

describe('a record that passes', () => {
  const good: Readonly<Record<Export['type'], Readonly<Record<string, string>>>> = {
    call: { callId: 'C-good', offeredAt: '2026-03-05 12:00:00', answeredAt: '2026-03-05 12:00:03', endedAt: '2026-03-05 12:03:00', waitSeconds: '3', ivrSeconds: '0', status: 'answered' },
    message: { messageId: 'M-good', channel: 'sms', receivedAt: '2026-03-05 12:00:00', respondedAt: '2026-03-05 12:01:00' },
    'work-order': {
      orderId: 'G-good', channel: 'phone', category: 'help', title: '路灯', content: '路灯不亮', requesterPhone: '138****0000', confidential: 'true', createdAt: '2026-03-02 09:00:00',
      acceptedAt: '2026-03-02 09:00:00', handlingMode: 'direct', handlingUnit: '热线中心', dueAt: '2026-03-03 09:00:00', closedAt: '2026-03-02 10:00:00', status: 'closed',
      repliedAt: '2026-03-02 10:00:00', returnVisitAt: '2026-03-03 10:00:00', archivedAt: '2026-03-04 10:00:00', satisfactionProcess: 'satisfied', satisfactionResult: 'satisfied',
      emergency: 'false', conductComplaint: 'none', repeatCount: '0', returnCount: '0',
    },
  }
  const goodRow = ({ type, generated }: Export): string[] => generated.columns.map((column) => good[type][column] ?? '')
  /** Rules that judge records by themselves; what they read beyond these columns makes some of them untold in every row. */
  const recordRules = listRules().filter((rule) => !isMeasureRule(rule)).map(({ id }) => id)

  it('is one: alone it fails no rule', async () => {
    const { report } = await auditExports(sampleExports.map((each) => withRows(each, [goodRow(each)])))
    expect(report.rules.filter(({ id, targets }) => recordRules.includes(id) && targets.failed > 0).map(({ id }) => id)).toEqual([])
    expect(report.rules.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(4)
  })

  it.each([1, 2, 3, 4, 5])('never turns a record rule from passed to failed, nor adds a failure (subset %i)', async (seed) => {
    const random = new Random(seed, 'subset')
    const share = random.next() / 4
    const some = sampleExports.map((each) => withRows(each, each.generated.rows.filter((_, row) => row === 0 || random.chance(share))))
    const before = await auditExports(some)
    const after = await auditExports(some.map((each) => withRows(each, [...each.generated.rows, goodRow(each)])))
    for (const id of recordRules) {
      const [was, is] = [before, after].map(({ report }) => report.rules.find((rule) => rule.id === id))
      if (!was || !is) continue
      expect(is.targets.failed, id).toBe(was.targets.failed)
      if (was.outcome === 'passed') expect(is.outcome, id).not.toBe('failed')
    }
  })
})
