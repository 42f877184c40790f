import type { Bilingual } from '../../expression/kinds.js'
import { recordTypes } from '../../records/generated/recordTypes.js'
import type { TableView } from '../messages.js'
import { filled } from './pageTexts.js'

/** What was found in a table, in a sentence. */
export function recognisedText({ record, headerRow, columns }: TableView): Bilingual {
  const label = record === null ? { zh: '', en: '' } : recordTypes[record].label
  const mapped = columns.filter(({ field }) => field !== null).length
  const counts = { row: String(headerRow), mapped: String(mapped), unmapped: String(columns.length - mapped) }
  return { zh: filled('recognised', { ...counts, record: label.zh }).zh, en: filled('recognised', { ...counts, record: label.en }).en }
}
