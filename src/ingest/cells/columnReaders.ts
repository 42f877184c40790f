import type { TimeZone } from '../../calendar/timeZone.js'
import type { InputColumn } from '../../expression/column.js'
import type { Field } from '../../expression/field.js'
import { Status } from '../../expression/kinds.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import type { MappedColumn } from '../layout.js'
import { canonicalValue } from './canonicalValue.js'
import { type CellText, isBlankMark } from './cellText.js'
import { blankChoice, type Choice, choiceReader, invalidChoice } from './choiceReader.js'
import type { WrittenInstant } from './civilTime.js'
import { formatReader } from './formatReader.js'
import { type ColumnReader, instantReader } from './instantReader.js'
import { numberReader, writtenNumber, writtenSeconds } from './numberReader.js'
import { listReader, textReader, translatedTextReader, writtenList } from './textReader.js'
import type { Translation } from './translation.js'
import { writtenInstant } from './writtenInstant.js'

/** What the cells of a file are read with. */
export interface CellContext {
  readonly record: RecordType
  readonly zone: TimeZone
  readonly text: CellText
  /** The day of times that are written without one. */
  readonly date: string | null
}

/** The reader of a column: the way from its cells to the values of its field. */
export function columnReader(mapped: MappedColumn, column: InputColumn, context: CellContext, translate: Translation | null): ColumnReader {
  const { text } = context
  const { field } = column
  if (field.kind === 'list') return listReader(text, translate)
  if (field.kind === 'text') return translate ? translatedTextReader(text, translate) : textReader(text)
  if (translate || field.kind === 'category' || field.kind === 'truth') {
    return choiceReader(text, translated(chooser(column, mapped, context), translate))
  }
  switch (field.kind) {
    case 'instant':
      return instantReader(context.zone, text, instantText(mapped.mapping.format, context))
    case 'count':
      return numberReader(text, writtenNumber)
    default:
      return numberReader(text, writtenSeconds)
  }
}

/** First what the mapping says of a text, then what the text says by itself. */
export function translated(choose: (text: string) => Choice, translate: Translation | null): (text: string) => Choice {
  if (!translate) return choose
  return (text) => {
    const meant = translate(text)
    return meant === null ? blankChoice : choose(meant)
  }
}

/** What a text stands for in a column of any kind but lists. */
export function chooser(column: InputColumn, { header, mapping }: Pick<MappedColumn, 'header' | 'mapping'>, context: CellContext): (text: string) => Choice {
  const { field } = column
  const codeOf = field.kind === 'category' ? coder(column.dictionary) : yesOrNo
  const readInstant = field.kind === 'instant' ? instantText(mapping.format, context) : null
  return (text) => {
    if (field.kind === 'text') return text === '' ? blankChoice : { value: 0, status: Status.value }
    if (isBlankMark(text)) return blankChoice
    if (readInstant) return instantChoice(readInstant(text))
    if (field.kind === 'count') return numberChoice(writtenNumber(text))
    if (field.kind === 'duration') return numberChoice(writtenSeconds(text))
    const value = canonicalValue(text, field, header, context.record)
    return value === undefined ? invalidChoice : { value: codeOf(value), status: Status.value }
  }
}

/** Whether a text can stand in a field: what a mapping says that a value means has to. */
export function canHold(text: string, field: Field, mapped: Pick<MappedColumn, 'header' | 'mapping'>, context: Omit<CellContext, 'text'>): boolean {
  if (field.kind === 'text' || isBlankMark(text)) return true
  switch (field.kind) {
    case 'list':
      return writtenList(text) !== undefined
    case 'instant':
      return instantText(mapped.mapping.format, context)(text) !== undefined
    case 'count':
      return writtenNumber(text) !== undefined
    case 'duration':
      return writtenSeconds(text) !== undefined
    default:
      return canonicalValue(text, field, mapped.header, context.record) !== undefined
  }
}

const yesOrNo = (value: string): number => (value === 'true' ? 1 : 0)

/** Gives each value of a category its code; an open list takes in what it meets. */
function coder(dictionary: string[]): (value: string) => number {
  const codes = new Map(dictionary.map((value, code) => [value, code]))
  return (value) => {
    const known = codes.get(value)
    if (known !== undefined) return known
    codes.set(value, dictionary.length)
    return dictionary.push(value) - 1
  }
}

function instantChoice(written: WrittenInstant | undefined): Choice {
  return written ? { value: written.instant, status: written.status } : invalidChoice
}

function numberChoice(value: number | undefined): Choice {
  return value === undefined ? invalidChoice : { value, status: Status.value }
}

const timeAlone = /^\d{1,2}:\d{2}(:\d{2})?$/

function instantText(format: string | undefined, { zone, date }: Pick<CellContext, 'zone' | 'date'>): (text: string) => WrittenInstant | undefined {
  const byFormat = format === undefined ? null : formatReader(format, date, zone)
  if (byFormat) return byFormat
  return (text) => writtenInstant(text, zone) ?? (date !== null && timeAlone.test(text) ? writtenInstant(`${date} ${text}`, zone) : undefined)
}
