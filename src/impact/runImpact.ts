import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import { zone as zoneOf } from '../calendar/timeZone.js'
import { type AuditContext, auditContext } from '../audit/auditContext.js'
import { auditedReport, type ReadInputs } from '../audit/auditedReport.js'
import type { AuditInput, AuditOptions } from '../audit/auditOptions.js'
import { batchCapacity, compiledRun } from '../audit/compiledRun.js'
import { assertRowsRead } from '../audit/inputReading.js'
import { InputTally } from '../audit/inputTally.js'
import type { RecordRun } from '../audit/recordRun.js'
import { RecordTotal } from '../audit/recordTotal.js'
import { createSha256 } from '../audit/sha256.js'
import { shownKey } from '../audit/shownKey.js'
import type { Profile } from '../engine/profile.js'
import type { AuditRegistry } from '../engine/registry.js'
import type { InputColumn } from '../expression/column.js'
import { openTable } from '../ingest/openTable.js'
import { readTable } from '../ingest/readTable.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { InputReceipt, RuleResult } from '../report/auditReport.js'
import { ChangeTally } from './changeTally.js'
import { ImpactArgumentError } from './impactArgumentError.js'
import type { GroupImpact, ImpactReport, ParameterChange, RuleImpact, RuleSide } from './impactReport.js'

/** The version of the shape of an impact report. */
const impactVersion = '1'
/** After so many batches what was found is added up, which keeps memory flat. */
const batchesOfPart = 8

/** Judges files under a profile and under a draft of it in one reading; see `impact` of the package for the contract. */
export async function runImpact(
  inputs: readonly AuditInput[],
  draft: string | Profile,
  options: AuditOptions,
  registry: AuditRegistry,
  chinaCalendar: WorkingCalendar,
): Promise<ImpactReport> {
  const { onFinding, onReject, ...rest } = options
  const before = new Side(rest, auditContext(rest, registry, chinaCalendar))
  const changed = { ...rest, profile: draft }
  const after = new Side(changed, auditContext(changed, registry, chinaCalendar))
  if (before.context.zone.name !== after.context.zone.name) {
    throw new ImpactArgumentError('TIME_ZONES_DIFFER', `${before.context.zone.name} ${after.context.zone.name}`, { zh: '两个配置的时区应相同。', en: 'Both profiles need the same time zone.' })
  }
  const reading = new PairedReading(before, after, options)
  for (const [index, input] of inputs.entries()) await reading.read(input, index)
  return reading.report()
}

/** One side of the comparison: a profile with what comes of it. */
class Side {
  readonly totals = new Map<RecordType, RecordTotal>()

  constructor(
    readonly options: AuditOptions,
    readonly context: AuditContext,
  ) {}

  totalOf(record: RecordType): RecordTotal {
    const total = this.totals.get(record) ?? new RecordTotal(record, this.context)
    this.totals.set(record, total)
    return total
  }
}

/** Both sides' rules for one record type, over the same columns. */
interface Pair {
  readonly columns: ReadonlyMap<string, InputColumn>
  readonly before: RecordRun
  readonly after: RecordRun
  readonly changes: ChangeTally
}

class PairedReading {
  private readonly pairs = new Map<RecordType, Pair>()
  private readonly receipts: InputReceipt[] = []
  private readonly mappings: unknown[] = []

  constructor(
    private readonly before: Side,
    private readonly after: Side,
    private readonly options: AuditOptions,
  ) {}

  async read({ source, encoding, record, mapping }: AuditInput, index: number): Promise<void> {
    const { platform, onProgress } = this.options
    const { zone } = this.before.context
    const table = await openTable(source, { ...(encoding && { encoding }), ...(record && { record }), ...(mapping && { mapping }) })
    if (mapping) this.mappings.push(mapping)
    const type = table.layout.record
    const { columns, before, after, changes } = this.pairOf(type)
    const tally = new InputTally(source, (platform?.sha256 ?? createSha256)())
    await tally.hashOriginal()
    const place = { file: source.name, ...(source.sheet !== undefined && { sheet: source.sheet }) }
    const takeIn = (): void => {
      const part = before.take()
      tally.addPart(part)
      this.before.totalOf(type).add(part, { ...place, input: index, rowsBefore: 0 })
      this.after.totalOf(type).add(after.take(), { ...place, input: index, rowsBefore: 0 })
    }
    let batches = 0
    const counts = await readTable(table, {
      zone: table.mapping.timeZone === undefined ? zone : zoneOf(table.mapping.timeZone),
      inputs: columns,
      capacity: batchCapacity,
      onBatch: (count, rowNumbers) => {
        before.addBatch(count, rowNumbers, place)
        after.addBatch(count, rowNumbers, place)
        changes.add(count, after.kept)
        if (++batches % batchesOfPart === 0) takeIn()
      },
      onReject: (row, reason) => before.addReject(row, reason),
      onBytes: (chunk) => {
        tally.addBytes(chunk)
        onProgress?.({ input: source.name, bytes: tally.bytesRead, rows: tally.rows })
      },
      ...(platform?.isUtf8 && { isUtf8: platform.isUtf8 }),
    })
    takeIn()
    this.receipts.push(tally.receipt(table, counts, zone))
  }

  report(): ImpactReport {
    assertRowsRead(this.receipts)
    const before = auditedReport(this.readBy(this.before), this.before.options, this.before.context)
    const after = auditedReport(this.readBy(this.after), this.after.options, this.after.context)
    const ids = [...new Set([...before.rules, ...after.rules].map(({ id }) => id))]
    return {
      impactVersion,
      before: before.receipt,
      after: after.receipt,
      parameters: parameterChanges(this.before.context, this.after.context),
      rules: ids.map((id) => this.ruleImpact(id, before.rules, after.rules)),
      groups: this.groupImpacts(),
    }
  }

  private pairOf(record: RecordType): Pair {
    const known = this.pairs.get(record)
    if (known) return known
    const columns = new Map<string, InputColumn>()
    const [before, after] = [compiledRun(record, this.before.context, columns), compiledRun(record, this.after.context, columns)]
    const pair = { columns, before, after, changes: new ChangeTally(before.plan, after.plan, this.before.context.zone) }
    this.pairs.set(record, pair)
    return pair
  }

  private readBy({ totals }: Side): ReadInputs {
    return { totals, receipts: this.receipts, mappings: this.mappings }
  }

  private ruleImpact(id: string, before: readonly RuleResult[], after: readonly RuleResult[]): RuleImpact {
    const [old, now] = [before.find((rule) => rule.id === id), after.find((rule) => rule.id === id)]
    const { title, severity } = (now ?? old)!
    const lists = [...this.pairs.values()].map((pair) => pair.changes.changesOf(id)).filter((list) => list !== null)
    const changes = lists.flat()
    const countTo = (outcome: string): number | null => (lists.length === 0 ? null : changes.filter(({ to }) => to === outcome).reduce((sum, { count }) => sum + count, 0))
    return { id, title, severity, before: sideOf(old), after: sideOf(now), newlyFailed: countTo('failed'), newlyPassed: countTo('passed'), changes }
  }

  private groupImpacts(): GroupImpact[] {
    const groups = new Map<string, GroupImpact>()
    for (const { changes } of this.pairs.values()) {
      for (const { by, key, newlyFailed, newlyPassed } of changes.groupChanges()) {
        const name = `${by} ${key}`
        const known = groups.get(name)
        groups.set(name, { by, key: shownKey(key, this.before.context.reveal).text, newlyFailed: (known?.newlyFailed ?? 0) + newlyFailed, newlyPassed: (known?.newlyPassed ?? 0) + newlyPassed })
      }
    }
    return [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group)
  }
}

function sideOf(rule: RuleResult | undefined): RuleSide {
  if (!rule) return { outcome: 'untested', targets: { total: 0, passed: 0, failed: 0, pending: 0, cantTell: 0, inapplicable: 0, untested: 0 }, value: null }
  return { outcome: rule.outcome, targets: rule.targets, value: rule.measures[0]?.value ?? null }
}

function parameterChanges(before: AuditContext, after: AuditContext): ParameterChange[] {
  const changes = [...before.registry.parameters.values()].map(({ id, label }) => ({ id, label, before: before.profile.valuesOf(id), after: after.profile.valuesOf(id) }))
  return changes.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after)).sort((left, right) => (left.id < right.id ? -1 : 1))
}
