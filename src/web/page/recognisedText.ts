import type { Bilingual } from '../../expression/kinds.js'
import { isJsonName } from '../../ingest/json/tableOf.js'
import { recordTypes } from '../../records/generated/recordTypes.js'
import type { ChosenFile, TableView } from '../messages.js'
import { filled } from './pageTexts.js'

/** What was found in a table, in a sentence. */
export function recognisedText({ record, headerRow, columns }: TableView, { file }: ChosenFile): Bilingual {
  const label = record === null ? { zh: '', en: '' } : recordTypes[record].label
  const mapped = columns.filter(({ field }) => field !== null).length
  const counts = { row: String(headerRow), mapped: String(mapped), unmapped: String(columns.length - mapped) }
  const text = isJsonName(file.name) ? 'recognisedJson' : 'recognised'
  return { zh: filled(text, { ...counts, record: label.zh }).zh, en: filled(text, { ...counts, record: label.en }).en }
}
