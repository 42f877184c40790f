import type { Field } from '../expression/field.js'
import type { Bilingual } from '../expression/kinds.js'
import { recordFields } from '../records/generated/fields.js'
import { jsonSchemas } from '../records/generated/jsonSchemas.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { valueLabels } from '../records/recordNames.js'
import { inLocale, type Locale } from '../report/locale.js'
import { absentWords, kindWords, templateLabels } from './template/templateLabels.js'
import { type Cell, styled } from './write/cell.js'
import type { Choices, Sheet, SheetColumn } from './write/sheet.js'
import { columnName } from './write/sheetXml.js'
import type { StyleName } from './write/styles.js'
import { workbookBytes } from './write/workbookBytes.js'
import { XlsxError } from './xlsxError.js'

/** A column of the template. */
interface TemplateColumn {
  readonly field: Field
  readonly heading: string
  /** What is offered; empty where the list is open. */
  readonly values: readonly string[]
  readonly isKey: boolean
}

/**
 * Writes an empty workbook to be filled with records of a type: one column a field with a header that an audit knows, drop-downs for
 * closed lists, formats for dates, and a sheet that explains every column. Filled in, it is audited without a mapping.
 *
 * Ids and telephone numbers are texts, so that Excel keeps all their digits. Lists are offered in the first 5,000 rows; a value beyond
 * them is warned of, not refused.
 *
 * @param type The record type, such as `work-order`.
 * @returns The bytes of an .xlsx file, the same at every call.
 * @throws XlsxError (`XLSX_RECORD_TYPE_UNKNOWN`) for another type.
 * @example
 * await writeFile('工单.xlsx', templateXlsx('work-order', 'zh-CN'))
 */
export function templateXlsx(type: RecordType, locale: Locale): Uint8Array {
  if (!Object.hasOwn(recordTypes, type)) throw unknownType(type)
  const say = (text: Bilingual): string => inLocale(text, locale)
  const columns = columnsOf(type, say)
  const lists = listsSheet(columns, say)
  const sheets = [recordSheet(type, columns, lists.name, say), guideSheet(type, columns, say)]
  return workbookBytes(lists.columns.length === 0 ? sheets : [...sheets, lists], locale)
}

type Say = (text: Bilingual) => string

function columnsOf(type: RecordType, say: Say): TemplateColumn[] {
  const { fields, key } = recordTypes[type]
  return fields.map((name) => {
    const field = recordFields[type][name]!
    return { field, heading: say(field.label), values: Object.values(valueLabels(type, name)).map(say), isKey: name === key }
  })
}

function recordSheet(type: RecordType, columns: readonly TemplateColumn[], lists: string, say: Say): Sheet {
  const listed = columns.filter(({ values }) => values.length > 0)
  return {
    name: say(recordTypes[type].label),
    columns: columns.map(columnLook),
    headerRow: 1,
    rows: [columns.map(({ heading, isKey }) => styled(heading, isKey ? 'keyHeading' : 'heading'))],
    choices: listed.map((column, index): Choices => {
      const letters = columnName(index)
      return { column: columns.indexOf(column), list: `'${lists}'!$${letters}$1:$${letters}$${column.values.length}`, warning: say(templateLabels.otherValue) }
    }),
  }
}

const styleOfKind: Readonly<Record<Field['kind'], StyleName>> = {
  instant: 'instant',
  duration: 'plain',
  category: 'plain',
  text: 'text',
  count: 'plain',
  truth: 'plain',
  list: 'text',
}

function columnLook({ field, heading, values }: TemplateColumn): SheetColumn {
  // Line numbers and seats are categories without a list; as texts they keep their leading zeros.
  const style = field.kind === 'category' && values.length === 0 ? 'text' : styleOfKind[field.kind]
  return { width: Math.max(heading.length * 2 + 4, field.kind === 'instant' ? 20 : 12), style }
}

/** The lists stand in cells, since a list inside a validation may have no more than 255 characters. */
function listsSheet(columns: readonly TemplateColumn[], say: Say): Sheet {
  const lists = columns.map(({ values }) => values).filter((values) => values.length > 0)
  const longest = Math.max(0, ...lists.map((values) => values.length))
  return {
    name: say(templateLabels.lists),
    isHidden: true,
    columns: lists.map(() => ({ width: 14 })),
    rows: Array.from({ length: longest }, (_, row) => lists.map((values) => values[row] ?? null)),
  }
}

function guideSheet(type: RecordType, columns: readonly TemplateColumn[], say: Say): Sheet {
  const heads = ['column', 'kind', 'blank', 'values', 'description', 'personal', 'field'] as const
  return {
    name: say(templateLabels.guide),
    columns: [20, 34, 16, 40, 50, 16, 22].map((width) => ({ width })),
    headerRow: 1,
    rows: [heads.map((key) => styled(say(templateLabels[key]), 'heading')), ...columns.map((column) => guideCells(type, column, say))],
  }
}

function guideCells(type: RecordType, { field, heading, values, isKey }: TemplateColumn, say: Say): Cell[] {
  return [
    heading,
    styled(say(kindWords[field.kind]), 'wrapped'),
    say(isKey ? templateLabels.required : absentWords[field.absent]),
    values.length === 0 ? null : styled(values.join(say({ zh: '、', en: ', ' })), 'wrapped'),
    styled(say(descriptionOf(type, field.name)), 'wrapped'),
    field.personal === undefined ? null : say(templateLabels.isPersonal),
    field.name,
  ]
}

/** A schema describes a field in Chinese and then, on a line of its own, in English. */
function descriptionOf(type: RecordType, field: string): Bilingual {
  const { properties } = jsonSchemas[type] as { readonly properties: Readonly<Record<string, { readonly description?: string }>> }
  const [zh = '', en = zh] = (properties[field]?.description ?? '').split('\n')
  return { zh, en }
}

function unknownType(type: string): XlsxError {
  const known = Object.keys(recordTypes)
  return new XlsxError(
    'XLSX_RECORD_TYPE_UNKNOWN',
    type,
    { zh: '没有这种记录类型。', en: 'There is no such record type.' },
    { zh: `可用的类型有：${known.join('、')}。`, en: `Give one of: ${known.join(', ')}.` },
  )
}
