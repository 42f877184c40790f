import type { InputColumn } from '../expression/column.js'
import { Status } from '../expression/kinds.js'
import type { CellOffsets } from './cellOffsets.js'
import type { CellText } from './cells/cellText.js'
import { type CellContext, chooser, columnReader } from './cells/columnReaders.js'
import type { ColumnReader } from './cells/instantReader.js'
import { limitUnitReader, limitValueReader } from './cells/limitReaders.js'
import { writtenList } from './cells/textReader.js'
import { type Translation, translationOf } from './cells/translation.js'
import { limitFields } from './cells/writtenLimit.js'
import type { MappedColumn } from './layout.js'
import type { OpenTable } from './openTable.js'
import type { TimeZone } from '../calendar/timeZone.js'

/** The columns of a file that somebody reads, and the way from their cells to the input columns. */
export interface WantedColumns {
  readonly slots: number
  /** The slot of each column of the file; -1 for columns nobody reads. */
  readonly slotByColumn: Int16Array
  readonly slotOf: (column: number) => number
  readonly fill: (buffer: Uint8Array, offsets: CellOffsets) => void
}

interface Reading {
  readonly slot: number
  readonly column: InputColumn
  readonly read: ColumnReader
  readonly translate: Translation | null
}

/** Gives a slot to every column that a rule or an exclusion reads, and tells the input columns what they will get. */
export function wantedColumns(table: OpenTable, inputs: ReadonlyMap<string, InputColumn>, zone: TimeZone, text: CellText): WantedColumns {
  const { layout, mapping } = table
  const context: CellContext = { record: layout.record, zone, text, date: mapping.date ?? null }
  const slotByColumn = new Int16Array(layout.width).fill(-1)
  let slots = 0
  const slotFor = (column: number): number => {
    if (slotByColumn[column] === -1) slotByColumn[column] = slots++
    return slotByColumn[column]!
  }
  for (const input of inputs.values()) reset(input)
  const readings = layout.columns.flatMap((mapped) => readingsOf(mapped, inputs, table, context).map((reading) => ({ ...reading, slot: slotFor(mapped.column) })))
  for (const { column } of readings) column.isMapped = true
  for (const { column } of layout.exclusions) slotFor(column)
  const constants = constantFills(inputs, table, context)
  return {
    slots,
    slotByColumn,
    slotOf: (column) => slotByColumn[column]!,
    fill(buffer, offsets) {
      for (const fillConstant of constants) fillConstant(offsets.count)
      for (const { slot, column, read, translate } of readings) {
        const textOf = (row: number): string => text.read(buffer, offsets, slot, row)
        // What a text is called in the mapping is what evidence shows; other kinds show the value itself.
        column.text = translate && column.field.kind === 'text' ? (row) => translate(textOf(row)) ?? '' : textOf
        read(buffer, offsets, slot, column)
      }
    },
  }
}

/** Nothing of the file that was read before may stay. */
function reset(input: InputColumn): void {
  input.isMapped = false
  input.status.fill(Status.unmapped)
  input.text = () => ''
  input.list = () => []
}

function readingsOf(mapped: MappedColumn, inputs: ReadonlyMap<string, InputColumn>, table: OpenTable, context: CellContext): Omit<Reading, 'slot'>[] {
  const { field, values } = mapped.mapping
  const translate = translationOf(values)
  const column = inputs.get(field)
  if (!isLimitInOneCell(field, table)) return column ? [{ column, read: columnReader(mapped, column, context, translate), translate }] : []
  const unit = inputs.get(limitFields.unit)
  return [
    ...(column ? [{ column, read: limitValueReader(context.text, translate), translate }] : []),
    ...(unit ? [{ column: unit, read: limitUnitReader(context.text, translate, unit), translate }] : []),
  ]
}

/** An order's limit that has no unit in a column of its own or in the mapping may bring it along: `5个工作日`. */
function isLimitInOneCell(field: string, { layout, mapping }: OpenTable): boolean {
  if (layout.record !== 'work-order' || field !== limitFields.value) return false
  const hasUnit = layout.columns.some(({ mapping: other }) => other.field === limitFields.unit)
  return !hasUnit && !Object.hasOwn(mapping.constants ?? {}, limitFields.unit)
}

/** Constants are written anew for each batch, since what is made of a batch may change its columns. */
function constantFills(inputs: ReadonlyMap<string, InputColumn>, { mapping }: OpenTable, context: CellContext): ((count: number) => void)[] {
  return Object.entries(mapping.constants ?? {}).flatMap(([name, text]) => {
    const column = inputs.get(name)
    return column ? [constantFill(column, text, context)] : []
  })
}

function constantFill(column: InputColumn, text: string, context: CellContext): (count: number) => void {
  const isList = column.field.kind === 'list'
  const { value, status } = isList ? { value: 0, status: Status.value } : chooser(column, { header: '', mapping: { field: column.field.name } }, context)(text)
  const list = isList ? (writtenList(text) ?? []) : []
  column.isMapped = true
  column.text = () => text
  column.list = () => list
  return (count) => {
    column.values.fill(value, 0, count)
    column.status.fill(status, 0, count)
    column.texts?.clear()
    if (column.texts) for (let row = 0; row < count; row++) column.texts.addText(row, text)
  }
}
