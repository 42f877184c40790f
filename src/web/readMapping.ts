import type { Bilingual } from '../expression/kinds.js'
import { tryToDay } from '../calendar/civilDay.js'
import type { Mapping } from '../ingest/mapping.js'
import { recordTypes } from '../records/generated/recordTypes.js'
import { PageError } from './pageError.js'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isTextOrNull: Check = (value) => value === null || isText(value)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isRecordOf = (check: Check): Check => (value) => isObject(value) && Object.values(value).every(check)

/** An object that has no other members than these, each in its form; those named in `needed` must be there. */
const isShape = (members: Readonly<Record<string, Check>>, needed: readonly string[]): Check => (value) =>
  isObject(value) && needed.every((name) => Object.hasOwn(value, name)) && Object.entries(value).every(([name, member]) => Object.hasOwn(members, name) && members[name]!(member))

const isColumn = isShape({ field: isText, values: isRecordOf(isTextOrNull), format: isText }, ['field'])

/** The members of a mapping file. The command line holds the same form as a zod schema, which would bring about 100 KB into this page for one small file; a test compares the two. */
const members: Readonly<Record<keyof Mapping, Check>> = {
  record: (value) => isText(value) && Object.hasOwn(recordTypes, String(value)),
  timeZone: isText,
  date: (value) => typeof value === 'string' && tryToDay(value) !== undefined,
  columns: isRecordOf((value) => isTextOrNull(value) || isColumn(value)),
  constants: isRecordOf(isText),
  exclude: (value) => Array.isArray(value) && value.every(isShape({ column: isText, equals: isText }, ['column', 'equals'])),
  headerRow: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
}

/**
 * The mapping that a file holds; which fields and columns exist is checked where the export is read.
 *
 * @param text The text of the file.
 * @param file Its name, for messages.
 * @throws PageError where it is no JSON or has another form; values are not shown.
 */
export function readMapping(text: string, file: string): Mapping {
  const content = parsed(text, file)
  if (!isObject(content)) throw invalid(file, { zh: '文件应为一个对象', en: 'the file must be an object' })
  const unknown = Object.keys(content).find((name) => !Object.hasOwn(members, name))
  if (unknown !== undefined) throw invalid(file, { zh: `没有 "${unknown}" 这一项`, en: `there is no member "${unknown}"` })
  const wrong = (Object.keys(members) as (keyof Mapping)[]).find((name) => Object.hasOwn(content, name) && !members[name](content[name]))
  if (wrong !== undefined) throw invalid(file, { zh: `${wrong} 的写法不对`, en: `${wrong} has a form that is not known` })
  return content as Mapping
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    throw new PageError(
      'JSON_INVALID',
      file,
      { zh: `${file}：不符合 JSON 格式。`, en: `${file}: it is not JSON.` },
      { zh: '请选择本页保存的对应文件；如自行编写，请检查逗号、引号和括号。', en: 'Choose a mapping that this page has saved; in one of your own look at the commas, quotes and brackets.' },
    )
  }
}

function invalid(file: string, what: Bilingual): PageError {
  return new PageError(
    'FILE_CONTENT_INVALID',
    file,
    { zh: `${file}：映射文件有误：${what.zh}。`, en: `${file}: the mapping does not hold: ${what.en}.` },
    { zh: '请按提示修改该文件。', en: 'Correct the file in this place.' },
  )
}
