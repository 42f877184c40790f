import { isQualityRule, type MeasureRule, type Rule } from '../engine/rule.js'
import { RuleTotal } from '../engine/ruleTally.js'
import { SideTally } from '../engine/sideTally.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import { subjectOf } from '../records/subjects.js'
import type { Finding } from '../report/findingsCsv.js'
import type { AuditContext } from './auditContext.js'
import { type Duplicate, DuplicateSearch } from './duplicateSearch.js'
import { GroupTotals } from './groups/groupTotals.js'
import { type MeasureTally, measureTally } from './measureTally.js'
import { OverviewTotal } from './overviewTotal.js'
import { type RecordPart, sideName } from './recordPart.js'
import { type Place, sampleOf, shelfName } from './recordRun.js'
import { type KeptSample, SampleShelf, sampledOutcomes } from './sampleShelf.js'
import { shownKey } from './shownKey.js'
import { repeatFields } from './repeats/repeatFields.js'
import { RepeatTotal } from './repeats/repeatTotal.js'
import { placesByTarget } from './waiverTally.js'

/** What one rule comes to over all records of one type. */
export class RuleSum {
  readonly total = new RuleTotal()
  readonly shelf = new SampleShelf()
}

/** Where the rows of a part stand. */
export interface PartPlace extends Place {
  /** The place of the input among the inputs. */
  readonly input: number
  /** Rows of the input before those of the part, where the part counts its own from one. */
  readonly rowsBefore: number
}

/** All records of one type: parts go in, in input order, and what they come to is read from it. */
export class RecordTotal {
  private readonly sums = new Map<string, RuleSum>()
  private readonly measures = new Map<string, MeasureTally>()
  private readonly sides = new Map<string, SideTally>()
  readonly groups = new GroupTotals()
  readonly overview: OverviewTotal
  private readonly duplicates = new DuplicateSearch()
  private readonly uniqueRule: Rule | undefined
  /** Null for records that are not searched for repeats. */
  readonly repeats: RepeatTotal | null
  /** Places of the waivers of keys that occur twice, by key. */
  private readonly waivedKeys: ReadonlyMap<string, number>
  /** How many failures each waiver covers, at its place in the list. */
  readonly waived: number[]

  constructor(
    readonly record: RecordType,
    private readonly context: AuditContext,
  ) {
    this.overview = new OverviewTotal(context)
    this.uniqueRule = context.profile.rules.find(({ rule }) => isQualityRule(rule) && rule.quality === 'unique')?.rule
    this.waivedKeys = placesByTarget(context.waivers.filter(({ rule, isExpired }) => rule === this.uniqueRule?.id && !isExpired))
    this.waived = context.waivers.map(() => 0)
    this.repeats = repeatFields[record] ? new RepeatTotal() : null
  }

  /** Makes ready for about so many records more. */
  expect(records: number): void {
    if (this.uniqueRule) this.duplicates.expect(records)
  }

  /**
   * Takes in a part.
   *
   * @returns Its findings in input order, those on keys that occurred before among them; none where nobody takes findings.
   */
  add(part: RecordPart, place: PartPlace): readonly Finding[] {
    const { input, rowsBefore } = place
    const duplicates = part.keys === null ? [] : this.duplicates.duplicatesIn(part.keys).map((duplicate) => this.findingOf(duplicate, place))
    for (const [id, { counts, samples }] of part.rules) {
      const { total, shelf } = this.sumOf(id)
      total.add(counts)
      for (const sample of samples) shelf.add(input, movedSample(sample, rowsBefore))
    }
    for (const [id, measured] of part.measures) this.measureOf(id).merge(measured as never, place)
    for (const [name, counts] of part.sides) this.sideOf(name).merge(counts)
    this.groups.add(part.groups)
    this.overview.merge(part)
    if (part.repeats) this.repeats?.merge(part.repeats, part.keys, place, rowsBefore)
    part.waived.forEach((count, place) => { this.waived[place]! += count })
    if (duplicates.length > 0) this.addDuplicates(duplicates, input)
    const { findings } = part
    // After the samples, which are copies: until then they share the places of their findings.
    if (rowsBefore > 0) move(findings, rowsBefore)
    if (!this.context.takesFindings || duplicates.length === 0) return findings
    return inRowOrder(findings, duplicates.map(({ finding }) => finding))
  }

  /** What a rule comes to. */
  sumOf(id: string): RuleSum {
    return valueOf(this.sums, id, () => new RuleSum())
  }

  /** What the measure of a rule comes to. */
  measure(rule: MeasureRule): MeasureTally {
    return valueOf(this.measures, rule.id, () => measureTally(rule, this.context.zone))
  }

  /** What a measure beside a rule comes to. */
  side(rule: string, measure: string): SideTally {
    return this.sideOf(sideName(rule, measure))
  }

  /** The rules and outcomes of which there are samples enough. */
  fullShelves(): Set<string> {
    return new Set([...this.sums].flatMap(([id, { shelf }]) => sampledOutcomes.filter((outcome) => !shelf.wants(outcome)).map((outcome) => shelfName(id, outcome))))
  }

  private measureOf(id: string): MeasureTally {
    return this.measure(this.context.profile.rules.find(({ rule }) => rule.id === id)!.rule as MeasureRule)
  }

  private sideOf(name: string): SideTally {
    return valueOf(this.sides, name, () => new SideTally())
  }

  /** A record whose key occurred before passed where it was judged; that is taken back. */
  private addDuplicates(duplicates: readonly DuplicateFinding[], input: number): void {
    const { total, shelf } = this.sumOf(this.uniqueRule!.id)
    const field = subjectOf(this.record).key.name
    const count = duplicates.length
    total.add([{ outcome: 'passed', key: 'as-required', field, count: -count }, { outcome: 'failed', key: 'duplicate', field, count }])
    for (const { finding, masked } of duplicates) {
      if (shelf.wants('failed')) shelf.add(input, { outcome: 'failed', sample: sampleOf(finding, []), masked })
    }
  }

  private findingOf({ row, key }: Duplicate, { input, rowsBefore, ...place }: PartPlace): DuplicateFinding {
    const { text, masked } = shownKey(key, this.context.reveal)
    const waiver = this.waivedKeys.get(key)
    if (waiver !== undefined) this.waived[waiver]!++
    const finding: Finding = {
      rule: this.uniqueRule!.id,
      record: this.record,
      key: text,
      outcome: 'failed',
      reason: 'duplicate',
      observed: {},
      expected: null,
      locator: { ...place, row: row + rowsBefore, field: subjectOf(this.record).key.name },
      ...(waiver !== undefined && { waived: true }),
    }
    return { finding, masked }
  }
}

interface DuplicateFinding {
  readonly finding: Finding
  readonly masked: number
}

/** Counts the rows of findings from the start of their input. They came with their part, which nobody else has. */
function move(findings: readonly Finding[], rows: number): void {
  for (const { locator } of findings) (locator as { row: number }).row += rows
}

function movedSample({ outcome, sample, masked }: KeptSample, rows: number): KeptSample {
  return { outcome, sample: { ...sample, locator: { ...sample.locator, row: sample.locator.row! + rows } }, masked }
}

/** Two lists in row order as one; on the same row the first list comes first. */
function inRowOrder(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  const all: Finding[] = []
  let at = 0
  for (const finding of second) {
    while (at < first.length && first[at]!.locator.row! <= finding.locator.row!) all.push(first[at++]!)
    all.push(finding)
  }
  return [...all, ...first.slice(at)]
}

function valueOf<Value>(values: Map<string, Value>, name: string, make: () => Value): Value {
  const known = values.get(name)
  if (known !== undefined) return known
  const value = make()
  values.set(name, value)
  return value
}
