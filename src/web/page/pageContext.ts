import type { Bilingual } from '../../expression/kinds.js'
import type { Encoding } from '../../ingest/encoding.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import type { ImpactDesk } from './impactDesk.js'
import type { DroppableOption, OptionFile } from './optionDesk.js'
import type { FileState, PageState, TableState } from './pageState.js'

/** The parts of the page that are drawn by themselves. */
export type SectionName = 'files' | 'choices' | 'run' | 'impact' | 'impactResult' | 'result'

/** What the parts of the page see: what to show, in which language, and what a person can do. */
export interface PageContext {
  readonly state: PageState
  say(text: Bilingual): string
  /** Draws a part anew. */
  draw(...sections: SectionName[]): void
  /** Tells a screen reader. */
  announce(text: Bilingual): void
  /** Notes that files or options are no longer those of the report. */
  changed(): void

  addFiles(files: readonly File[]): void
  removeFile(file: FileState): void
  setEncoding(file: FileState, encoding: Encoding | 'auto'): void
  setRecord(file: FileState, table: TableState, record: RecordType | null): void
  setHeaderRow(file: FileState, table: TableState, row: number | null): void
  setField(file: FileState, table: TableState, header: string, field: string | null): void
  loadMapping(file: FileState, table: TableState, mappingFile: File): void
  saveMapping(file: FileState, table: TableState): void
  resetMapping(file: FileState, table: TableState): void

  loadOption(option: OptionFile, file: File): void
  dropOption(option: DroppableOption): void
  saveChecklistForm(): void

  readonly impact: ImpactDesk

  start(): void
  cancel(): void
}
