/**
 * What the expressions cost: the rules that judge single orders and calls, evaluated through their plan,
 * against plain functions that do the same over the same columns. Run with `npx tsx test/bench/expressionCost.ts`.
 */
import { performance } from 'node:perf_hooks'
import { compileDeadline, unitCodes } from '../../src/calendar/compiledDeadline.js'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { zone as zoneOf } from '../../src/calendar/timeZone.js'
import { resolveProfile } from '../../src/engine/profile.js'
import { compileRecordPlan, type RecordPlan } from '../../src/engine/recordPlan.js'
import { Status } from '../../src/expression/kinds.js'
import { subjectOf } from '../../src/records/subjects.js'
import { registry } from '../../rules/registry.js'

const batch = 4096
const batches = 250
const zone = zoneOf('Asia/Shanghai')
const kernel = compileDeadline(chinaCalendar, zone)
/** The three record rules of the first six that plain functions below do by hand. */
const firstRules = ['call-answered-in-time', 'order-transferred-in-time', 'order-closed-by-its-due-time']
const profile = resolveProfile('national', { ...registry, rules: registry.rules.filter(({ id }) => firstRules.includes(id)), profiles: new Map([['national', { id: 'national', version: 'bench', title: { zh: '', en: '' } }]]) })
const asOf = Date.UTC(2026, 5, 1)
const second = 1000

function planOf(subject: 'call' | 'work-order'): RecordPlan {
  const plan = compileRecordPlan(subjectOf(subject), {
    capacity: batch,
    context: { zone, kernel, valuesOf: profile.valuesOf },
    profile,
    standards: registry.standards,
    applyBeforeInForce: false,
    acrossRecords: false,
  })
  plan.plan.asOf = asOf
  return plan
}

/** A small generator of its own, so that both sides see the same numbers in every run. */
let seed = 1
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

function fill(plan: RecordPlan, name: string, value: (row: number) => number | null): void {
  const input = plan.plan.inputs.get(name)
  if (!input) return
  input.isMapped = true
  for (let row = 0; row < batch; row++) {
    const made = value(row)
    input.status[row] = made === null ? Status.absent : Status.value
    input.values[row] = made ?? 0
  }
}

const calls = planOf('call')
const offered = Float64Array.from({ length: batch }, () => Date.UTC(2026, 0, 1) + Math.floor(random() * 1e10))
fill(calls, 'offeredAt', (row) => offered[row]!)
fill(calls, 'answeredAt', (row) => (row % 20 === 0 ? null : offered[row]! + Math.floor(random() * 20) * second))
fill(calls, 'abandonedAt', (row) => (row % 20 === 0 ? offered[row]! + Math.floor(random() * 40) * second : null))
fill(calls, 'status', (row) => (row % 20 === 0 ? 1 : 0))
fill(calls, 'endedAt', () => null)

const orders = planOf('work-order')
fill(orders, 'createdAt', (row) => offered[row]!)
fill(orders, 'acceptedAt', (row) => offered[row]! + 60 * second)
fill(orders, 'handlingMode', (row) => row % 3 === 0 ? 0 : 1)
fill(orders, 'transferredAt', (row) => (row % 10 === 0 ? null : offered[row]! + Math.floor(random() * 5e8)))
fill(orders, 'closedAt', (row) => (row % 9 === 0 ? null : offered[row]! + Math.floor(random() * 1e9)))
fill(orders, 'dueAt', (row) => offered[row]! + 6e8)

/** What both sides must bring for each rule: outcome and reason of every record, and the outcomes counted. */
interface Judged {
  readonly outcomes: Uint8Array
  readonly reasons: Uint16Array
}

const judged = (): Judged => ({ outcomes: new Uint8Array(batch), reasons: new Uint16Array(batch) })
const reasonCodes = { inTime: 0, late: 1, notDone: 2, notDueYet: 3, missing: 4, misordered: 5, beforeInForce: 6, notApplicable: 7, outside: 8, provisional: 9 }
const passed = 0
const failed = 1
const pending = 2
const cantTell = 3
const inapplicable = 4

function set({ outcomes, reasons }: Judged, row: number, outcome: number, reason: number, counts: Int32Array, rule: number): void {
  outcomes[row] = outcome
  reasons[row] = reason
  counts[rule * 5 + outcome]!++
}

const inForce = zone.startOfDay(17_348)
const firstProvisional = zone.startOfDay(chinaCalendar.provisionalFrom)

/** One event against its due time, with everything a verdict has to heed. */
function judge(into: Judged, row: number, event: { values: Float64Array; status: Uint8Array }, from: number, due: number, counts: Int32Array, rule: number): void {
  const status = event.status[row]!
  const at = event.values[row]!
  if (status === Status.value) {
    if (at < from) set(into, row, cantTell, reasonCodes.misordered, counts, rule)
    else if (at <= due) set(into, row, passed, reasonCodes.inTime, counts, rule)
    else if (due >= firstProvisional) set(into, row, cantTell, reasonCodes.provisional, counts, rule)
    else set(into, row, failed, reasonCodes.late, counts, rule)
  } else if (status !== Status.absent) set(into, row, cantTell, reasonCodes.missing, counts, rule)
  else if (asOf <= due) set(into, row, pending, reasonCodes.notDueYet, counts, rule)
  else if (due >= firstProvisional) set(into, row, cantTell, reasonCodes.provisional, counts, rule)
  else set(into, row, failed, reasonCodes.notDone, counts, rule)
}

const answered = judged()
const transferredInTime = judged()
const closedInTime = judged()

/** The same judgements by hand. */
function plainCalls(counts: Int32Array): void {
  const at = calls.plan.inputs.get('offeredAt')!
  const answeredAt = calls.plan.inputs.get('answeredAt')!
  const abandonedAt = calls.plan.inputs.get('abandonedAt')!
  for (let row = 0; row < batch; row++) {
    const from = at.values[row]!
    const due = from + 15 * second
    if (at.status[row]! >= Status.absent) set(answered, row, cantTell, reasonCodes.missing, counts, 0)
    else if (from < inForce) set(answered, row, inapplicable, reasonCodes.beforeInForce, counts, 0)
    else if (answeredAt.status[row] === Status.absent && abandonedAt.status[row] === Status.value && abandonedAt.values[row]! >= from && abandonedAt.values[row]! <= due) {
      set(answered, row, inapplicable, reasonCodes.notApplicable, counts, 0)
    } else judge(answered, row, answeredAt, from, due, counts, 0)
  }
}

function plainOrders(counts: Int32Array): void {
  const created = orders.plan.inputs.get('createdAt')!
  const accepted = orders.plan.inputs.get('acceptedAt')!
  const mode = orders.plan.inputs.get('handlingMode')!
  const transferred = orders.plan.inputs.get('transferredAt')!
  const closed = orders.plan.inputs.get('closedAt')!
  const dueAt = orders.plan.inputs.get('dueAt')!
  for (let row = 0; row < batch; row++) {
    const begun = created.values[row]!
    if (begun < inForce) {
      set(transferredInTime, row, inapplicable, reasonCodes.beforeInForce, counts, 0)
      set(closedInTime, row, inapplicable, reasonCodes.beforeInForce, counts, 1)
      continue
    }
    if (mode.status[row]! >= Status.absent) set(transferredInTime, row, cantTell, reasonCodes.missing, counts, 0)
    else if (mode.values[row] !== 1) set(transferredInTime, row, inapplicable, reasonCodes.notApplicable, counts, 0)
    else {
      const from = accepted.status[row] === Status.value ? accepted.values[row]! : begun
      const due = kernel.due(from, 2, unitCodes.workday)
      if (Number.isNaN(due)) set(transferredInTime, row, cantTell, reasonCodes.outside, counts, 0)
      else judge(transferredInTime, row, transferred, begun, due, counts, 0)
    }
    if (dueAt.status[row]! >= Status.absent) set(closedInTime, row, cantTell, reasonCodes.missing, counts, 1)
    else judge(closedInTime, row, closed, begun, dueAt.values[row]!, counts, 1)
  }
}

function tallied(plan: RecordPlan, counts: Int32Array): void {
  plan.run(batch)
  plan.recordRules.forEach(({ outcomes }, rule) => {
    for (let row = 0; row < batch; row++) counts[rule * 5 + outcomes[row]!]!++
  })
}

function timed(work: () => void): number {
  const start = performance.now()
  for (let round = 0; round < batches; round++) work()
  return performance.now() - start
}

const plain = { calls: new Int32Array(5), orders: new Int32Array(10) }
const planned = { calls: new Int32Array(5), orders: new Int32Array(10) }
const runs = Array.from({ length: 7 }, () => ({
  plain: timed(() => {
    plainCalls(plain.calls)
    plainOrders(plain.orders)
  }),
  planned: timed(() => {
    tallied(calls, planned.calls)
    tallied(orders, planned.orders)
  }),
}))
if (String([plain.calls, plain.orders]) !== String([planned.calls, planned.orders])) {
  throw new Error(`the two disagree: ${String(plain.calls)} ${String(plain.orders)} / ${String(planned.calls)} ${String(planned.orders)}`)
}
const median = (values: number[]): number => values.sort((left, right) => left - right)[Math.floor(values.length / 2)]!
const plainMs = median(runs.map((run) => run.plain))
const plannedMs = median(runs.map((run) => run.planned))
console.log(`node ${process.version}; ${(batch * batches).toLocaleString('en')} calls and as many orders, three record rules, median of ${runs.length} runs`)
console.log(`plain functions ${plainMs.toFixed(0)} ms, expressions ${plannedMs.toFixed(0)} ms, ratio ${(plannedMs / plainMs).toFixed(2)}`)
