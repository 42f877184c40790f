import { describe, expect, it } from 'vitest'
import { registry } from '../../rules/registry.js'
import { type AuditInput, type AuditOptions, type AuditReport, bytesInMemory } from '../../src/audit.js'
import { auditContext } from '../../src/audit/auditContext.js'
import { SegmentJudge } from '../../src/audit/segmentJudge.js'
import type { SegmentJudges } from '../../src/audit/segments.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import type { Encoding } from '../../src/ingest/encoding.js'
import { type Generated, generate } from '../generator/generate.js'
import type { Plan } from '../generator/plan.js'
import { sampleCalls, sampleMessages, sampleOrders } from '../generator/samplePlans.js'
import { csvFormat } from '../generator/toCsv.js'
import { encoded } from '../ingest/encoded.js'
import { auditOf } from './auditOf.js'
import { damagedExports } from './damagedExports.js'

const asOf = '2026-03-06 18:00:00'

interface Threads extends SegmentJudges {
  /** How many segments were asked for. */
  asked: number
}

/** Judges as other threads are: with a judge for each, and answers that are plain data. Those that `fails` names fail. */
function threads(inputs: readonly AuditInput[], segmentLength: number, options: Partial<AuditOptions> = {}, fails: (asked: number) => boolean = () => false): Threads {
  const context = auditContext({ asOf, ...options, onFinding: () => {} }, registry, chinaCalendar)
  const judges = [1, 2, 3].map(() => new SegmentJudge(context, (input) => inputs[input]!))
  const queues = judges.map(() => Promise.resolve<unknown>(null))
  return {
    count: judges.length,
    segmentLength,
    asked: 0,
    canRead: () => true,
    judge(request) {
      const at = this.asked++ % judges.length
      const answer = queues[at]!.then(async () => (fails(this.asked) ? null : structuredClone(await judges[at]!.judged(structuredClone(request)))))
      queues[at] = answer
      return answer
    },
  }
}

async function audited(inputs: readonly AuditInput[], options: Partial<AuditOptions> = {}): Promise<string> {
  return JSON.stringify(await auditOf(inputs, { asOf, ...options }))
}

const csvOf = (type: Plan['type'], { columns, rows }: Generated, encoding: Encoding = 'utf-8'): AuditInput => {
  const { head, line } = csvFormat(type, columns)
  return { source: bytesInMemory(`${type}.csv`, encoded(head + rows.map(line).join(''), encoding, true)) }
}

/** The three types, with ids that occur again near and far, and cells of many lines. */
const exports = [sampleCalls, sampleMessages, sampleOrders].map((plan) => {
  const generated = generate(plan)
  const rows = [...generated.rows.slice(0, 120), ...generated.rows.slice(100, 200), ...generated.rows.slice(0, 40)]
  return csvOf(plan.type, { ...generated, rows })
})

describe('an audit in segments is the audit of the whole, byte for byte: report, findings and rejects', () => {
  it.each([1024, 9000])('of %i bytes, with ids that occur again in other segments and other files', async (length) => {
    const inputs = [...exports, ...exports.slice(1).map(({ source }) => ({ source: { ...source, name: `again-${source.name}` } }))]
    const judges = threads(inputs, length)
    expect(await audited(inputs, { judges })).toBe(await audited(inputs))
    expect(judges.asked).toBeGreaterThan(20)
  })

  it.each(damagedExports)('with damaged rows in %s', async (name, bytes) => {
    const inputs = [{ source: bytesInMemory(name, bytes) }]
    for (const length of [700, 5000]) expect(await audited(inputs, { judges: threads(inputs, length) })).toBe(await audited(inputs))
  })

  it('with a period, which leaves rows out', async () => {
    const options = { period: { from: '2026-03-02', to: '2026-03-04' } }
    expect(await audited(exports, { ...options, judges: threads(exports, 2000, options) })).toBe(await audited(exports, options))
  })

  it('with waivers, of ids that occur again and of units among them', async () => {
    const waiver = { reason: '理由', approver: '主任', expires: '2026-12-31' }
    const { report, findings } = await auditOf(exports, { asOf })
    const targets = [...new Set(findings.filter(({ rule }) => rule === 'ids-unique').map(({ key }) => key))].slice(0, 9)
    const units = report.groups.filter(({ by }) => by === 'handlingUnit').map(({ key }) => key)
    const options: Partial<AuditOptions> = { waivers: { waivers: [
      ...targets.map((target) => ({ ...waiver, rule: 'ids-unique', target })),
      ...units.map((key) => ({ ...waiver, rule: 'order-closed-by-its-due-time', group: { by: 'handlingUnit', key } })),
    ] } }
    const whole = await audited(exports, options)
    expect(await audited(exports, { ...options, judges: threads(exports, 2000, options) })).toBe(whole)
    expect((JSON.parse(whole) as { report: AuditReport }).report.waivers.filter(({ state }) => state === 'used').length).toBeGreaterThan(targets.length)
  })

  it('in GB18030', async () => {
    const inputs = [csvOf('work-order', generate(sampleOrders), 'gb18030')]
    expect(await audited(inputs, { judges: threads(inputs, 3000) })).toBe(await audited(inputs))
  })

  it('where every third thread fails', async () => {
    expect(await audited(exports, { judges: threads(exports, 3000, {}, (asked) => asked % 3 === 0) })).toBe(await audited(exports))
  })

  it('in cells that look like rows, where a cut cannot know better', async () => {
    const line = (at: number): string => `${at},电话,"${`${at}1,电话,x,2026-03-02 09:00:00,2026-03-03\n`.repeat(9)}",2026-03-02 09:00:00,2026-03-03\n`
    const text = `工单编号,诉求来源,诉求内容,受理时间,办结时间\n${Array.from({ length: 60 }, (_, at) => line(at)).join('')}`
    const inputs = [{ source: bytesInMemory('orders.csv', encoded(text, 'utf-8', false)) }]
    const whole = await audited(inputs)
    expect(JSON.parse(whole).report.receipt.inputs[0].rowsAudited).toBe(60)
    for (const length of [700, 4000]) expect(await audited(inputs, { judges: threads(inputs, length) })).toBe(whole)
  })
})

describe('an input that cannot be cut is judged in one piece', () => {
  it.each<[string, AuditInput]>([
    ['UTF-16', csvOf('message', generate(sampleMessages), 'utf-16le')],
    ['a source that only reads from its start', { source: { ...exports[0]!.source, chunksFrom: undefined as never } }],
    ['no longer than a segment', exports[1]!],
  ])('%s', async (what, input) => {
    const judges = threads([input], what === 'no longer than a segment' ? 1 << 23 : 100)
    expect(await audited([input], { judges })).toBe(await audited([input]))
    expect(judges.asked).toBe(0)
  })
})

it('a file that changes while it is read is refused', async () => {
  const { source } = exports[2]!
  const inputs = [{ source: { ...source, size: source.size! - 2000 } }]
  await expect(audited(inputs, { judges: threads(inputs, 5000) })).rejects.toMatchObject({ code: 'FILE_CHANGED' })
})
