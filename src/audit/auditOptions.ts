import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { Checklist } from '../engine/checklist.js'
import type { Profile } from '../engine/profile.js'
import type { WaiverList } from '../engine/waivers.js'
import type { Encoding } from '../ingest/encoding.js'
import type { ByteSource } from '../ingest/byteSource.js'
import type { RejectReason } from '../ingest/csvScanner.js'
import type { Mapping } from '../ingest/mapping.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { Finding } from '../report/findingsCsv.js'
import type { SegmentJudges } from './segments.js'

/** A file to be audited. */
export interface AuditInput {
  readonly source: ByteSource
  /** Its record type; found by its header where it is left out. */
  readonly record?: RecordType
  readonly encoding?: Encoding | 'auto'
  readonly mapping?: Mapping
}

/** An incremental SHA-256, which the platform may bring; the pure one is used otherwise. */
export interface Sha256 {
  /** Takes in the next bytes. */
  update(bytes: Uint8Array): unknown
  /** The digest as 64 hexadecimal digits. */
  hex(): string
}

/** How files are to be audited; what is left out has the default of its profile. */
export interface AuditOptions {
  readonly profile?: string | Profile
  /** The instant at which things are pending or late: an ISO text, or a Date. A date alone means its end. */
  readonly asOf: string | Date
  /** Whether a person gave that instant; false where a shell took the present one. */
  readonly asOfGiven?: boolean
  /** Only records that began in it count, both ends inclusive; a date as `to` means its end. */
  readonly period?: { readonly from: string; readonly to: string }
  readonly calendar?: WorkingCalendar
  /** Holiday notices as known on that day (YYYY-MM-DD); all of them where it is left out. */
  readonly knownOn?: string
  readonly applyBeforeInForce?: boolean
  /** The reading to take of rules that know several, by rule id; wins over the profile's. */
  readonly readings?: Readonly<Record<string, string>>
  /** The answers to the clauses that only people can judge. */
  readonly checklist?: Checklist
  /** Groups of which fewer records count are not ranked in the league tables; 30 where it is left out. */
  readonly rankMinimum?: number
  /** Known deviations that somebody accepted: failures that they cover are marked, and count as failures. */
  readonly waivers?: WaiverList
  /** Show personal data in keys and evidence. */
  readonly reveal?: boolean
  /** Stands in the receipt as it is given; the one thing that differs between two runs. */
  readonly generatedAt?: string
  readonly engineVersion?: string
  /** Every failed and cantTell target, in input order. */
  readonly onFinding?: (finding: Finding) => void
  /** Every row that could not be split or decoded, in input order. */
  readonly onReject?: (input: string, row: number, reason: RejectReason) => void
  /** How far an input has been read, in bytes and rows; called now and then. */
  readonly onProgress?: (progress: { readonly input: string; readonly bytes: number; readonly rows: number }) => void
  /** Threads that judge parts of large inputs, where the shell has some; they change no byte of the report. */
  readonly judges?: SegmentJudges
  readonly platform?: {
    /** A faster SHA-256 of the platform. */
    readonly sha256?: () => Sha256
    /** Whether bytes are UTF-8, by a faster check of the platform. */
    readonly isUtf8?: (bytes: Uint8Array) => boolean
  }
}
