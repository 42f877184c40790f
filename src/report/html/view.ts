import type { Bilingual } from '../../expression/kinds.js'
import { formatLocalTime } from '../formatLocalTime.js'
import { formatNumber } from '../formatNumber.js'
import { inLocale, type Locale } from '../locale.js'
import { labels, type LabelKey } from './labels.js'

interface Labelled {
  readonly label: Bilingual
}

/** Names that the report itself does not hold, because it is made from results alone. */
export interface ReportNames {
  /** By record type. */
  readonly recordTypes?: Readonly<Record<string, Labelled>>
  /** By record type and then the field's name. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, Labelled>>>>
  /** Labels of a field's values, by the field's name and then the value. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>
}

const nouns = {
  rule: { zh: ' 条', en: ['rule', 'rules'] },
  target: { zh: ' 项次', en: ['target', 'targets'] },
  group: { zh: ' 组', en: ['group', 'groups'] },
  entry: { zh: ' 项', en: ['entry', 'entries'] },
} as const

/** What every section needs to write in the reader's language and time zone. */
export interface View {
  readonly locale: Locale
  /** A label, its places filled. */
  say(key: LabelKey, fill?: Readonly<Record<string, string>>): string
  text(text: Bilingual): string
  /** The word of an open set; a value without one is shown as it stands. */
  word(words: Readonly<Record<string, Bilingual>>, key: string): string
  /** A count with its noun, in the singular or plural. */
  counted(count: number, noun: keyof typeof nouns): string
  /** A number of things, with thousands separators. */
  number(value: number): string
  /** An instant in the time zone of the receipt. */
  time(text: string): string
  recordLabel(type: string): string
  fieldLabel(recordType: string, name: string): string
  valueLabel(field: string, value: string): string
  /** Puts texts side by side with the comma of a list. */
  list(texts: readonly string[]): string
  /** A remark in brackets, with the space that English puts before them. */
  bracketed(text: string): string
  readonly marks: PunctuationMarks
}

interface PunctuationMarks {
  readonly colon: string
  readonly comma: string
  readonly semicolon: string
  readonly stop: string
  readonly listComma: string
  readonly brackets: readonly [string, string]
}

const chineseMarks: PunctuationMarks = { colon: '：', comma: '，', semicolon: '；', stop: '。', listComma: '、', brackets: ['（', '）'] }
const englishMarks: PunctuationMarks = { colon: ': ', comma: ', ', semicolon: '; ', stop: '. ', listComma: ', ', brackets: [' (', ')'] }

export function createView(locale: Locale, timeZone: string, names: ReportNames): View {
  const text = (bilingual: Bilingual): string => inLocale(bilingual, locale)
  const word: View['word'] = (words, key) => {
    const found = Object.hasOwn(words, key) ? words[key] : undefined
    return found === undefined ? key : text(found)
  }
  const labelIn = (things: Readonly<Record<string, Labelled>> | undefined, key: string): string =>
    things !== undefined && Object.hasOwn(things, key) ? text(things[key]!.label) : key
  const marks = locale === 'zh-CN' ? chineseMarks : englishMarks
  return {
    locale,
    marks,
    text,
    word,
    say: (key, fill = {}) => text(labels[key]).replace(/\{(\w+)\}/g, (_, place: string) => fill[place] ?? place),
    counted: (count, noun) => {
      const { zh, en } = nouns[noun]
      return formatNumber(count) + (locale === 'zh-CN' ? zh : ` ${en[count === 1 ? 0 : 1]}`)
    },
    number: (value) => formatNumber(value),
    time: (instant) => formatLocalTime(instant, timeZone),
    recordLabel: (type) => labelIn(names.recordTypes, type),
    fieldLabel: (recordType, name) => labelIn(names.fields?.[recordType], name),
    valueLabel: (field, value) => word(names.values?.[field] ?? {}, value),
    list: (texts) => texts.join(marks.listComma),
    bracketed: (remark) => marks.brackets.join(remark),
  }
}
