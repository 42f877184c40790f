import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with a file as a whole, or with its mapping. */
export type IngestErrorCode =
  | 'FILE_EMPTY'
  | 'FILE_BINARY'
  | 'FILE_CHANGED'
  | 'HEADER_UNKNOWN'
  | 'HEADER_ONLY'
  | 'RECORD_TYPE_UNCLEAR'
  | 'RECORD_TYPE_UNKNOWN'
  | 'RECORD_TOO_LONG'
  | 'JSON_INVALID'
  | 'ENCODING_UNKNOWN'
  | 'ENCODING_WRONG'
  | 'MAPPING_COLUMN_UNKNOWN'
  | 'MAPPING_FIELD_UNKNOWN'
  | 'MAPPING_FIELD_TWICE'
  | 'MAPPING_FORMAT_UNKNOWN'
  | 'MAPPING_VALUE_UNKNOWN'
  | 'MAPPING_DATE_UNKNOWN'
  | 'MAPPING_TIME_ZONE_UNKNOWN'

/** Thrown for a file that cannot be audited as a whole; rows that cannot be read never throw. */
export class IngestError extends Error {
  override readonly name = 'IngestError'
  /** What to do about it, in English. */
  readonly fix: string
  /** The whole message in both languages. It never shows a cell: of the file's own words only those that the mapping says too. */
  readonly text: Bilingual

  constructor(
    readonly code: IngestErrorCode,
    /** The file, as the caller named it. */
    readonly file: string,
    what: Bilingual,
    fix: Bilingual,
  ) {
    super(`${file}: ${what.en} ${fix.en}`)
    this.fix = fix.en
    this.text = { zh: `${file}：${what.zh}${fix.zh}`, en: this.message }
  }
}
