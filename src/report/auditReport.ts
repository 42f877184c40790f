import type { Bilingual } from '../expression/kinds.js'
import type { Outcome, TargetCounts } from '../engine/outcome.js'
import type { ReasonData, ReasonKey } from '../engine/reason.js'
import type { Charts } from './charts.js'
import type { Leagues } from './leagues.js'

export type * from './charts.js'
export type * from './leagues.js'

/** The shape of report.json; the published schema is schemas/audit-report.schema.json. Members are added, never removed. */
export interface AuditReport {
  readonly reportVersion: string
  readonly receipt: Receipt
  readonly summary: {
    readonly outcomes: Readonly<Record<Outcome, number>>
    readonly clauses: Readonly<Record<ClauseVerdict, number>>
  }
  readonly rules: readonly RuleResult[]
  readonly clauses: readonly ClauseResult[]
  readonly groups: readonly GroupResult[]
  /** null where no work order was read. */
  readonly leagues: Leagues | null
  readonly charts: Charts
  /** Records that say again what their writer said before; a figure and no verdict. Absent where none could be looked for. */
  readonly repeats?: readonly RepeatResult[]
  readonly scores: readonly unknown[]
  readonly waivers: readonly WaiverResult[]
  readonly systemErrors: readonly { readonly ruleId: string; readonly error: string }[]
}

/** How much a rule weighs: by the verb of its clause, 应 error, 宜 warning, 鼓励 info, 可 action. */
export type Severity = 'error' | 'warning' | 'info' | 'action'
/** What the rules and the checklist say of a clause. */
export type ClauseVerdict = 'satisfied' | 'notSatisfied' | 'notApplicable' | 'furtherTesting'

/** Everything with which a run can be repeated: versions, hashes, the instant, the inputs and the options that can change a verdict. */
export interface Receipt {
  readonly engine: { readonly name: string; readonly version: string }
  readonly profile: { readonly id: string; readonly version: string; readonly hash: string }
  readonly standards: readonly { readonly id: string; readonly number: string | null; readonly title: Bilingual; readonly edition: string }[]
  readonly calendar: {
    readonly id: string
    readonly version: string
    readonly hash: string
    readonly from: string
    readonly to: string
    readonly knownOn: string | null
  }
  readonly asOf: string
  readonly asOfGiven: boolean
  readonly timeZone: string
  readonly inputs: readonly InputReceipt[]
  readonly mappingHash?: string
  readonly checklistHash?: string
  readonly waiversHash?: string
  readonly options: Readonly<Record<string, string | number | boolean | null>>
  /** Personal items masked in this report; those in findings.csv are not counted again. */
  readonly maskedCount: number
  /** The one member that differs between two runs over the same bytes; null where the caller gave no instant. */
  readonly generatedAt: string | null
}

/** One file, or one sheet of it, as it was read; rows read are those audited, excluded and rejected together. */
export interface InputReceipt {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly encoding: string
  readonly record: string
  readonly sheet?: string
  readonly rowsRead: number
  readonly rowsAudited: number
  readonly rowsExcluded: number
  readonly rowsRejected: number
  readonly period: { readonly from: string | null; readonly to: string | null }
  /** Header names where they are known ones; `column 7` stands for a header that is not, which may hold personal data. */
  readonly columns: { readonly mapped: readonly string[]; readonly unmapped: readonly string[] }
}

/** What came of one rule: its outcome, its targets by outcome, the reasons, and samples up to a cap. */
export interface RuleResult {
  readonly id: string
  readonly title: Bilingual
  readonly severity: Severity
  readonly clauses: readonly string[]
  readonly subject: string
  readonly outcome: Outcome
  readonly reasons: readonly { readonly key: ReasonKey; readonly count: number; readonly data: ReasonData }[]
  readonly message: Bilingual
  readonly measures: readonly MeasureResult[]
  readonly expected: Expected | null
  readonly targets: TargetCounts
  readonly samples: readonly Sample[]
  /** How many of the failed targets a waiver covers; they are counted as failed all the same. Only where waivers were given. */
  readonly waived?: number
  readonly samplesTotal: number
  readonly truncated: boolean
}

/** What a rule asks of a value; the parameter is named where a profile can change it. */
export interface Expected {
  readonly operator: '<=' | '>=' | '=' | 'in' | 'present'
  readonly value: string | number
  readonly unit?: string
  readonly parameterId?: string
  /** Limits that hold in its place for targets of another category, urgency or level. */
  readonly others?: readonly { readonly value: number; readonly unit: string; readonly parameterId: string }[]
}

/** A share, mean or count with what it was worked out from; shares are whole numbers over whole numbers. */
export interface MeasureResult {
  readonly name: string
  readonly title: Bilingual
  /** null where the denominator is zero or the data cannot say. */
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Records left out of the denominator, each kind named with its count. */
  readonly excluded: Readonly<Record<string, number>>
  readonly unit: string
  readonly formula: Bilingual
  readonly window?: { readonly from: string; readonly to: string }
}

/** One target that failed or could not be told, with the place of its row and what was looked at. Personal data is masked. */
export interface Sample {
  readonly key: string
  readonly outcome: Outcome
  readonly reason: ReasonKey
  readonly observed: Readonly<Record<string, string | number | boolean | null>>
  readonly expected: Expected | null
  readonly locator: { readonly file: string; readonly sheet?: string; readonly row: number | null; readonly field: string | null }
  readonly steps: readonly { readonly label: Bilingual; readonly value: string }[]
  /** Whether a waiver covers the failure. */
  readonly waived?: true
}

/** How often people said the same again in the records of one type. */
export interface RepeatResult {
  readonly record: string
  /** The fields by which people are told apart, of which the first that a record has counts. */
  readonly who: readonly string[]
  /** The fields by which matters are told apart, in the same way. */
  readonly what: readonly string[]
  /** Records that say both. */
  readonly records: number
  /** Records that lack one of the two, or whose name is a word such as 匿名. */
  readonly unknown: number
  /** Records after the first of the same person about the same matter. */
  readonly repeated: number
  /** Persons and matters with more than one record. */
  readonly series: number
  readonly people: number
  /** People with more than one record, whatever the matter. */
  readonly peopleWritingAgain: number
  /** Repeated records, capped; which of a series comes first depends on the order of the rows. Keys are masked. */
  readonly samples: readonly { readonly key: string; readonly locator: { readonly file: string; readonly sheet?: string; readonly row: number } }[]
  readonly truncated: boolean
}

/** A deviation that somebody accepted, and what it came to. */
export interface WaiverResult {
  readonly rule: string
  /** The id of the record, personal data masked; null where it is of a group. */
  readonly target: string | null
  readonly group: { readonly by: string; readonly key: string } | null
  readonly reason: string
  readonly approver: string
  /** The last day on which it holds. */
  readonly expires: string
  /** `unused`: it holds, and nothing failed that it covers. */
  readonly state: 'used' | 'unused' | 'expired'
  /** How many failed targets it covers. */
  readonly count: number
}

/** The verdict on one clause, and the rules that it rests on. */
export interface ClauseResult {
  readonly id: string
  readonly standard: string
  readonly number: string | null
  readonly modality: string | null
  readonly coverage: string
  readonly verdict: ClauseVerdict
  readonly ruleIds: readonly string[]
  readonly note: Bilingual | null
  /** What a person answered, where the checklist did. */
  readonly answer: { readonly verdict: ClauseVerdict; readonly evidence: string; readonly by: string; readonly on: string } | null
}

/** The targets and measures of one handling unit, category, channel or month. */
export interface GroupResult {
  readonly by: string
  readonly key: string
  readonly targets: TargetCounts
  readonly measures: readonly MeasureResult[]
}
