import type { UserCalendar } from '../../calendar/userCalendar.js'
import type { Checklist } from '../../engine/checklist.js'
import type { Profile } from '../../engine/profile.js'
import type { WaiverList } from '../../engine/waivers.js'
import type { Unit } from '../../expression/node.js'
import type { ImpactReport } from '../../impact/impactReport.js'
import type { Encoding } from '../../ingest/encoding.js'
import type { Mapping } from '../../ingest/mapping.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import type { AuditReport } from '../../report/auditReport.js'
import type { Cover } from '../../report/cover.js'
import type { Locale } from '../../report/locale.js'
import type { AuditProgress, ChosenFile, Outputs, TableView, Told } from '../messages.js'

/** A table of a chosen file, and what the person said of it. */
export interface TableState {
  readonly id: string
  /** null for a text file. */
  readonly sheet: string | null
  isChosen: boolean
  record: RecordType | null
  mapping: Mapping | null
  /** null until the first rows have been read. */
  view: TableView | null
  isMappingOpen: boolean
  /** Whether the first rows are shown unmasked, here on the screen alone. */
  isShown: boolean
  /** How often it was asked for, so that an answer that comes late does not replace a newer one. */
  asked: number
}

export interface FileState {
  readonly chosen: ChosenFile
  encoding: Encoding | 'auto'
  tables: TableState[]
  /** Why nothing can be read of the file. */
  problem: Told | null
}

/** What a file that is an option holds. */
export interface Loaded<Content> {
  readonly file: string
  readonly content: Content
}

/** What stands in the fields of the options. */
export interface ChoiceState {
  /** The id of a shipped profile; null for the own one. */
  profile: string | null
  /** The profile of a file that was chosen; it stays at hand while a shipped one is tried. */
  ownProfile: Loaded<Profile> | null
  /** The id of a regional calendar, blank for the national one; null for the own one. */
  region: string | null
  /** The calendar of a file that was chosen. */
  ownCalendar: Loaded<UserCalendar> | null
  knownOn: string
  asOfKind: 'given' | 'now'
  asOfDay: string
  asOfTime: string
  periodFrom: string
  periodTo: string
  applyBeforeInForce: boolean
  reveal: boolean
  /** The readings that were chosen, by rule id. */
  readings: Readonly<Record<string, string>>
  /** A whole number, or blank. */
  rankMinimum: string
  checklist: Loaded<Checklist> | null
  waivers: Loaded<WaiverList> | null
  /** The lines of the cover; all of them blank where there is none. */
  readonly cover: Record<keyof Cover, string>
}

/** A problem with the place in which it can be mended. */
export interface ShownProblem {
  readonly told: Told
  /** The id of the field to go to. */
  readonly fieldId: string | null
}

/** A remark on what was just done with a file; it goes with the next thing that is done. */
export interface Notice {
  readonly told: Told
  /** What it is about: the id of a table, the name of an option, or `files` for the files as a whole. */
  readonly place: string
}

export interface RunState {
  readonly startedAt: number
  /** The language that its outputs will be written in. */
  readonly locale: Locale
  /** Whether files or options were changed since it was started. */
  isOutdated: boolean
  progress: AuditProgress | null
  /** The percentage that a screen reader was told last. */
  announced: number
}

/** A line of a change: a parameter and its new value; blank where nothing is chosen yet. */
export interface SettingState {
  readonly id: string
  parameter: string
  amount: string
  unit: Unit | ''
}

/** A change that somebody thinks of, and what it would do. */
export interface ImpactState {
  isOpen: boolean
  readonly settings: SettingState[]
  /** The profile to try: an id, that of a file, or blank for the chosen one. */
  draft: string
  ownDraft: Loaded<Profile> | null
  problem: ShownProblem | null
  run: RunState | null
  result: { readonly report: ImpactReport; isOutdated: boolean } | null
}

export interface ResultState {
  readonly report: AuditReport
  readonly seconds: number
  /** The language that the outputs are written in. */
  locale: Locale
  outputs: Outputs
  /** Whether files or options were changed since. */
  isOutdated: boolean
}

export interface PageState {
  locale: Locale
  files: FileState[]
  notice: Notice | null
  readonly choices: ChoiceState
  isMoreOpen: boolean
  problem: ShownProblem | null
  run: RunState | null
  result: ResultState | null
  readonly impact: ImpactState
}

export function initialState(locale: Locale): PageState {
  return {
    locale,
    files: [],
    notice: null,
    choices: {
      profile: 'national',
      ownProfile: null,
      region: '',
      ownCalendar: null,
      knownOn: '',
      asOfKind: 'given',
      asOfDay: '',
      asOfTime: '',
      periodFrom: '',
      periodTo: '',
      applyBeforeInForce: false,
      reveal: false,
      readings: {},
      rankMinimum: '',
      checklist: null,
      waivers: null,
      cover: { auditedBody: '', scope: '', period: '', auditor: '', signOff: '' },
    },
    isMoreOpen: false,
    problem: null,
    run: null,
    result: null,
    impact: { isOpen: false, settings: [newSetting(1)], draft: '', ownDraft: null, problem: null, run: null, result: null },
  }
}

export function newSetting(number: number): SettingState {
  return { id: `setting-${number}`, parameter: '', amount: '', unit: '' }
}

/** The tables that are to be audited, each with its file. */
export function chosenTables({ files }: PageState): { file: FileState; table: TableState }[] {
  return files.flatMap((file) => file.tables.filter(({ isChosen }) => isChosen).map((table) => ({ file, table })))
}
