import type { AuditInput, AuditOptions } from '../../audit.js'
import type { CalendarOptions } from '../calendarChoice.js'

/** What a thread is started with: plain data, from which it makes the same judge as the main thread has. */
export interface ThreadData {
  readonly options: Omit<AuditOptions, 'calendar' | 'checklist' | 'onFinding' | 'onReject' | 'onProgress' | 'judges' | 'platform'>
  readonly calendarOptions: CalendarOptions
  readonly takesFindings: boolean
  /** At the places of the inputs; null for those that no thread can open by itself, such as sheets of a workbook. */
  readonly inputs: readonly (ThreadInput | null)[]
}

export interface ThreadInput extends Pick<AuditInput, 'record' | 'mapping'> {
  readonly path: string
  readonly name: string
}
