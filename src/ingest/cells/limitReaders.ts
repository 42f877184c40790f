import type { InputColumn } from '../../expression/column.js'
import { Status } from '../../expression/kinds.js'
import { type CellText, isBlankMark } from './cellText.js'
import { translated } from './columnReaders.js'
import { blankChoice, type Choice, choiceReader, invalidChoice } from './choiceReader.js'
import type { ColumnReader } from './instantReader.js'
import type { Translation } from './translation.js'
import { type WrittenLimit, writtenLimit } from './writtenLimit.js'

/** Reads the number of a limit from cells that hold its unit too. */
export function limitValueReader(text: CellText, translate: Translation | null): ColumnReader {
  return limitReader(text, translate, ({ value }) => ({ value, status: Status.value }))
}

/** Reads the unit of a limit from the same cells; of a number alone nobody knows the unit. */
export function limitUnitReader(text: CellText, translate: Translation | null, column: InputColumn): ColumnReader {
  return limitReader(text, translate, ({ unit }) => (unit === null ? blankChoice : { value: column.dictionary.indexOf(unit), status: Status.value }))
}

function limitReader(text: CellText, translate: Translation | null, choiceOf: (limit: WrittenLimit) => Choice): ColumnReader {
  const choose = (cell: string): Choice => {
    if (isBlankMark(cell)) return blankChoice
    const limit = writtenLimit(cell)
    return limit ? choiceOf(limit) : invalidChoice
  }
  return choiceReader(text, translated(choose, translate))
}
