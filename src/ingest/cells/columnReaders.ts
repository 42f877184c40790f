import type { TimeZone } from '../../calendar/timeZone.js'
import type { InputColumn } from '../../expression/column.js'
import { Status } from '../../expression/kinds.js'
import { headerValueNames, valueNames } from '../../records/generated/headers.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import { normaliseHeader } from '../../records/normaliseHeader.js'
import { normaliseValue } from '../../records/normaliseValue.js'
import { IngestError } from '../ingestError.js'
import type { MappedColumn } from '../layout.js'
import { ownEntry } from '../ownEntry.js'
import { type CellText, isBlankMark } from './cellText.js'
import { type Choice, choiceReader } from './choiceReader.js'
import { type ColumnReader, instantReader } from './instantReader.js'
import { numberReader, writtenNumber, writtenSeconds } from './numberReader.js'
import { listReader, textReader } from './textReader.js'
import type { WrittenInstant } from './civilTime.js'
import { formatReader, writtenInstant } from './writtenInstant.js'

/** What the cells of a file are read with. */
export interface CellContext {
  readonly file: string
  readonly record: RecordType
  readonly zone: TimeZone
  readonly text: CellText
  /** The day of times that are written without one. */
  readonly date: string | null
}

/** The reader of a column: the way from its cells to the values of its field. */
export function columnReader(mapped: MappedColumn, column: InputColumn, context: CellContext): ColumnReader {
  const { mapping } = mapped
  if (mapping.values) return choiceReader(context.text, mappedChoice(mapping.values, mapped.header, context))
  switch (column.field.kind) {
    case 'instant':
      return instantReader(context.zone, context.text, instantText(mapping.format, context))
    case 'count':
      return numberReader(context.text, writtenNumber)
    case 'duration':
      return numberReader(context.text, writtenSeconds)
    case 'category':
    case 'truth':
      return choiceReader(context.text, (text, into) => choiceOf(text, into, mapped.header, context))
    case 'list':
      return listReader(context.text)
    default:
      return textReader()
  }
}

/** A value that the mapping gives to every record. */
export function constantChoice(text: string, column: InputColumn, context: CellContext): Choice {
  return valueOf(text, column, '', context)
}

/** First what the mapping says of a value, then what the value says by itself. */
function mappedChoice(values: Readonly<Record<string, string | null>>, header: string, context: CellContext) {
  const byName = new Map(Object.entries(values).map(([name, value]) => [normaliseValue(name), value]))
  return (text: string, column: InputColumn): Choice => {
    const stated = byName.get(normaliseValue(text))
    if (stated === null) return blank
    return valueOf(stated ?? text, column, header, context)
  }
}

function valueOf(text: string, column: InputColumn, header: string, context: CellContext): Choice {
  if (isBlankMark(text)) return blank
  switch (column.field.kind) {
    case 'instant': {
      const written = instantText(undefined, context)(text)
      return written ? { value: written.instant, status: written.status } : invalid
    }
    case 'count':
      return numeric(writtenNumber(text))
    case 'duration':
      return numeric(writtenSeconds(text))
    case 'category':
    case 'truth':
      return choiceOf(text, column, header, context)
    default:
      return { value: 0, status: Status.value }
  }
}

const blank: Choice = { value: 0, status: Status.absent }
const invalid: Choice = { value: 0, status: Status.invalid }
const numeric = (value: number | undefined): Choice => (value === undefined ? invalid : { value, status: Status.value })

/** The code of a category's value, or 0 and 1 for no and yes; a value that a closed list does not know is invalid. */
function choiceOf(text: string, column: InputColumn, header: string, { record }: CellContext): Choice {
  if (isBlankMark(text)) return blank
  const { field, dictionary } = column
  const name = normaliseValue(text)
  const ofHeader = ownEntry(headerValueNames[record], normaliseHeader(header))
  const canonical = ownEntry(ofHeader, name) ?? ownEntry(ownEntry(valueNames[record], field.name), name)
  if (field.kind === 'truth') {
    if (canonical === undefined) return invalid
    return { value: canonical === 'true' ? 1 : 0, status: Status.value }
  }
  const value = canonical ?? (field.values?.includes(text) || !field.values ? text : undefined)
  if (value === undefined) return invalid
  const known = dictionary.indexOf(value)
  if (known >= 0) return { value: known, status: Status.value }
  dictionary.push(value)
  return { value: dictionary.length - 1, status: Status.value }
}

const timeAlone = /^\d{1,2}:\d{2}(:\d{2})?$/

function instantText(format: string | undefined, context: CellContext): (text: string) => WrittenInstant | undefined {
  const { zone, date } = context
  if (format !== undefined) {
    const read = formatReader(format, date, zone)
    if (read) return read
    throw new IngestError(
      'MAPPING_FORMAT_UNKNOWN',
      context.file,
      `The format "${format}" of the mapping names no instant.`,
      'Write it with yyyy, MM, dd, HH, mm and ss, for example "yyyy/M/d H:mm"; a time alone needs "date" in the mapping.',
    )
  }
  return (text) => writtenInstant(text, zone) ?? (date !== null && timeAlone.test(text) ? writtenInstant(`${date} ${text}`, zone) : undefined)
}
