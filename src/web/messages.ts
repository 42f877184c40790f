import type { ImpactReport } from '../impact/impactReport.js'
import type { Encoding } from '../ingest/encoding.js'
import type { Mapping } from '../ingest/mapping.js'
import type { UserCalendar } from '../calendar/userCalendar.js'
import type { Checklist } from '../engine/checklist.js'
import type { Profile } from '../engine/profile.js'
import type { WaiverList } from '../engine/waivers.js'
import type { Bilingual } from '../expression/kinds.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { AuditReport } from '../report/auditReport.js'
import type { Cover } from '../report/cover.js'
import type { Locale } from '../report/locale.js'

/** A problem as it crosses from the worker to the page: errors lose their class and members on the way. */
export interface Told {
  readonly code: string
  readonly text: Bilingual
}

/** A chosen file; `id` stays the same when the file object is copied into a worker. */
export interface ChosenFile {
  readonly id: string
  readonly file: File
  /** What reports and messages call it. */
  readonly name: string
}

/** One table to be read: a text file, or a sheet of a workbook. */
export interface TableRequest {
  readonly chosen: ChosenFile
  /** null for a text file. */
  readonly sheet: string | null
  readonly encoding: Encoding | 'auto'
  readonly record: RecordType | null
  readonly mapping: Mapping | null
}

/** A column as the table's header has it. */
export interface ColumnView {
  readonly header: string
  /** The field that it fills; null where nobody reads it. */
  readonly field: string | null
}

/** What the first rows of a table show. It stays in this browser, so its cells are not masked yet. */
export interface TableView {
  /** null where it cannot be told by the header and nobody stated it. */
  readonly record: RecordType | null
  /** The row of the header as a spreadsheet numbers it; null where nothing can be shown of the file. */
  readonly headerRow: number | null
  /** Whether that row is only the likeliest one, in which no known name stands. */
  readonly isHeaderGuessed: boolean
  readonly columns: readonly ColumnView[]
  /** The first rows below the header. */
  readonly rows: readonly (readonly string[])[]
  /** The mapping in effect: the one that was given, or that of a known export. */
  readonly mapping: Mapping
  /** What keeps the table from being audited; null where nothing does. */
  readonly problem: Told | null
}

/** What is chosen for an audit, in texts that cross to the worker. */
export interface PageChoices {
  /** The id of a shipped profile, or what a file holds. */
  readonly profile: string | Profile
  /** A region, or what a file holds; null for the national calendar. */
  readonly calendar: string | UserCalendar | null
  /** Only notices published until that day; null for all. */
  readonly knownOn: string | null
  /** An ISO instant or a date; null for the present instant. */
  readonly asOf: string | null
  readonly period: { readonly from: string; readonly to: string } | null
  readonly applyBeforeInForce: boolean
  readonly reveal: boolean
  readonly readings: Readonly<Record<string, string>>
  /** null for the usual one. */
  readonly rankMinimum: number | null
  readonly checklist: Checklist | null
  readonly waivers: WaiverList | null
  /** null where the report has none. */
  readonly cover: Cover | null
}

/** A change whose impact is asked for. */
export interface PageChange {
  /** The profile to try, by id or as a file holds it; null for the chosen one. */
  readonly profile: string | Profile | null
  /** Parameters with the values to try, as the command line writes them. */
  readonly set: readonly string[]
}

/** The files of a report, by name, and its page to be shown. */
export interface Outputs {
  readonly html: string
  readonly files: Readonly<Record<string, Blob>>
}

export interface AuditProgress {
  readonly input: string
  /** Bytes read of the text files, and all of them; workbooks count where they are done. */
  readonly bytes: number
  readonly totalBytes: number
  readonly rows: number
}

/** What the page asks of a worker. Questions have a number, by which the answer finds back. */
export type ToWorker =
  | { readonly kind: 'sheets'; readonly id: number; readonly chosen: ChosenFile }
  | { readonly kind: 'inspect'; readonly id: number; readonly table: TableRequest }
  | { readonly kind: 'forget'; readonly fileId: string }
  | { readonly kind: 'audit'; readonly tables: readonly TableRequest[]; readonly choices: PageChoices; readonly locale: Locale }
  | { readonly kind: 'write'; readonly locale: Locale }
  | { readonly kind: 'impact'; readonly tables: readonly TableRequest[]; readonly choices: PageChoices; readonly change: PageChange }

/** What a worker tells the page. `sheets` are null for a file that is no workbook. */
export type FromWorker =
  | { readonly kind: 'sheets'; readonly id: number; readonly sheets: readonly string[] | null }
  | { readonly kind: 'inspected'; readonly id: number; readonly view: TableView }
  | { readonly kind: 'refused'; readonly id: number; readonly problem: Told }
  | { readonly kind: 'progress'; readonly progress: AuditProgress }
  | { readonly kind: 'audited'; readonly report: AuditReport; readonly outputs: Outputs }
  | { readonly kind: 'written'; readonly locale: Locale; readonly outputs: Outputs }
  | { readonly kind: 'impactFound'; readonly report: ImpactReport }
  | { readonly kind: 'failed'; readonly problem: Told }
