import { tryToDay } from '../calendar/civilDay.js'
import { type TimeZone, zone as zoneOf } from '../calendar/timeZone.js'
import type { Bilingual } from '../expression/kinds.js'
import { recordFields } from '../records/generated/fields.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { canHold } from './cells/columnReaders.js'
import { formatReader } from './cells/formatReader.js'
import { limitFields, writtenLimit } from './cells/writtenLimit.js'
import { IngestError, type IngestErrorCode } from './ingestError.js'
import { type ColumnMapping, columnMapping, type Mapping } from './mapping.js'
import { ownEntry } from './ownEntry.js'

/**
 * Refuses a mapping that cannot be meant, before any record is read. Its messages repeat what the mapping says and nothing of the file.
 *
 * @throws IngestError where it names fields that the record type does not have or names one twice, or where a date, a time zone,
 * a format or the meaning of a value cannot be read.
 */
export function assertMapping(file: string, mapping: Mapping, record: RecordType): void {
  new MappingCheck(file, mapping, record).run()
}

class MappingCheck {
  private readonly columns: readonly (readonly [string, ColumnMapping])[]
  private readonly constants: readonly (readonly [string, string])[]

  constructor(
    private readonly file: string,
    private readonly mapping: Mapping,
    private readonly record: RecordType,
  ) {
    this.columns = Object.entries(mapping.columns ?? {}).flatMap(([header, given]) => (given === null ? [] : [[header, columnMapping(given)] as const]))
    this.constants = Object.entries(mapping.constants ?? {})
  }

  run(): void {
    this.assertFieldsExist()
    this.assertFieldsOnce()
    this.assertDate()
    const zone = this.timeZone()
    for (const [header, column] of this.columns) this.assertColumn(header, column, zone)
    for (const [field, value] of this.constants) this.assertValue(field, '', { field }, value, zone)
  }

  private get named(): string[] {
    return [...this.columns.map(([, { field }]) => field), ...this.constants.map(([field]) => field)]
  }

  private assertFieldsExist(): void {
    const { fields } = recordTypes[this.record]
    const unknown = unique(this.named.filter((field) => !fields.includes(field)))
    if (unknown.length === 0) return
    this.refuse(
      'MAPPING_FIELD_UNKNOWN',
      { zh: `映射中的字段在 ${this.record} 中不存在：${unknown.join('、')}。`, en: `The mapping names fields that a ${this.record} does not have: ${unknown.join(', ')}.` },
      { zh: `可用的字段有：${fields.join('、')}。`, en: `Its fields are: ${fields.join(', ')}.` },
    )
  }

  private assertFieldsOnce(): void {
    const twice = unique(this.named.filter((field, index, all) => all.indexOf(field) !== index))
    if (twice.length === 0) return
    this.refuse(
      'MAPPING_FIELD_TWICE',
      { zh: `映射对同一字段给出了两个来源：${twice.join('、')}。`, en: `The mapping fills a field from two places: ${twice.join(', ')}.` },
      { zh: '请只保留一列或一个固定值；不读取的列写 null。', en: 'Keep one column or one constant for each; write null for a column that must not be read.' },
    )
  }

  private assertDate(): void {
    const { date } = this.mapping
    if (date === undefined || tryToDay(date) !== undefined) return
    this.refuse('MAPPING_DATE_UNKNOWN', { zh: `映射中的 date "${date}" 不是日期。`, en: `The date "${date}" of the mapping is no date.` }, { zh: '请按 YYYY-MM-DD 书写。', en: 'Write it as YYYY-MM-DD.' })
  }

  private timeZone(): TimeZone {
    const { timeZone } = this.mapping
    try {
      // Which zone it is does not change whether a text is an instant.
      return zoneOf(timeZone ?? 'UTC')
    } catch {
      return this.refuse(
        'MAPPING_TIME_ZONE_UNKNOWN',
        { zh: `无法识别映射中的时区 "${timeZone}"。`, en: `The time zone "${timeZone}" of the mapping is not known.` },
        { zh: '请写 IANA 名称，如 Asia/Shanghai。', en: 'Give an IANA name such as Asia/Shanghai.' },
      )
    }
  }

  private assertColumn(header: string, column: ColumnMapping, zone: TimeZone): void {
    const { field, format, values } = column
    if (format !== undefined) this.assertFormat(field, format, zone)
    for (const meaning of Object.values(values ?? {})) if (meaning !== null) this.assertValue(field, header, column, meaning, zone)
  }

  private assertFormat(field: string, format: string, zone: TimeZone): void {
    const isInstant = ownEntry(recordFields[this.record], field)?.kind === 'instant'
    if (isInstant && formatReader(format, this.mapping.date ?? null, zone)) return
    this.refuse(
      'MAPPING_FORMAT_UNKNOWN',
      isInstant
        ? { zh: `映射中 ${field} 的格式 "${format}" 不能表示时刻。`, en: `The format "${format}" of ${field} in the mapping names no instant.` }
        : { zh: `映射为 ${field} 给出了格式，但该字段不是时刻。`, en: `The mapping gives a format for ${field}, which is no instant.` },
      {
        zh: '请用 yyyy、MM、dd、HH、mm、ss 书写，如 "yyyy/M/d H:mm"；只有时间的列须在映射中另给 date。',
        en: 'Write it with yyyy, MM, dd, HH, mm and ss, for example "yyyy/M/d H:mm"; a time alone needs "date" in the mapping.',
      },
    )
  }

  private assertValue(fieldName: string, header: string, mapping: ColumnMapping, value: string, zone: TimeZone): void {
    const field = recordFields[this.record][fieldName]!
    const context = { record: this.record, zone, date: this.mapping.date ?? null }
    if (canHold(value, field, { header, mapping }, context) || (fieldName === limitFields.value && writtenLimit(value))) return
    const known = field.values ?? (field.kind === 'truth' ? ['true', 'false'] : [])
    this.refuse(
      'MAPPING_VALUE_UNKNOWN',
      { zh: `映射中的值 "${value}" 不能用于 ${fieldName}。`, en: `The value "${value}" of the mapping cannot stand in ${fieldName}.` },
      known.length > 0
        ? { zh: `可用的值有：${known.join('、')}。`, en: `Give one of: ${known.join(', ')}.` }
        : { zh: `该字段的类型是 ${field.kind}，请改为该类型的值。`, en: `The field is a ${field.kind}; give a value of that kind.` },
    )
  }

  private refuse(code: IngestErrorCode, what: Bilingual, fix: Bilingual): never {
    throw new IngestError(code, this.file, what, fix)
  }
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]
