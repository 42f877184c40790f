import { recordFields } from '../../records/generated/fields.js'
import { recordNames } from '../../records/recordNames.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import { createView, type View } from '../../report/html/view.js'
import { inLocale, type Locale } from '../../report/locale.js'
import { type Cell, styled } from '../write/cell.js'
import { timeCell } from '../write/timeCell.js'
import { sheetLabels, type SheetLabelKey } from './sheetLabels.js'

/** What every sheet needs to write in the reader's language and time zone: the words of the page, and cells. */
export interface SheetView extends View {
  /** A word of the workbook, its places filled. */
  label(key: SheetLabelKey, fill?: Readonly<Record<string, string>>): string
  /** An instant as a date of Excel, in the time zone of the receipt. */
  timeCell(text: string | null): Cell
  /** Whether the values of a field are instants. */
  isInstant(recordType: string, field: string): boolean
}

export function sheetView(locale: Locale, timeZone: string): SheetView {
  const view = createView(locale, timeZone, recordNames())
  return {
    ...view,
    label: (key, fill = {}) => inLocale(sheetLabels[key], locale).replace(/\{(\w+)\}/g, (_, place: string) => fill[place] ?? place),
    timeCell: (text) => (text === null ? null : timeCell(view.time(text))),
    isInstant: (recordType, field) => Object.hasOwn(recordFields, recordType) && recordFields[recordType as RecordType][field]?.kind === 'instant',
  }
}

/** The cells of a table's header. */
export function headings(texts: readonly string[]): Cell[] {
  return texts.map((text) => styled(text, 'heading'))
}
