export type IngestErrorCode =
  | 'FILE_EMPTY'
  | 'FILE_BINARY'
  | 'HEADER_UNKNOWN'
  | 'HEADER_ONLY'
  | 'RECORD_TYPE_UNCLEAR'
  | 'RECORD_TYPE_UNKNOWN'
  | 'RECORD_TOO_LONG'
  | 'ENCODING_UNKNOWN'
  | 'ENCODING_WRONG'
  | 'MAPPING_COLUMN_UNKNOWN'
  | 'MAPPING_FIELD_UNKNOWN'
  | 'MAPPING_FORMAT_UNKNOWN'

/** Thrown for a file that cannot be audited as a whole; rows that cannot be read never throw. */
export class IngestError extends Error {
  override readonly name = 'IngestError'

  constructor(
    readonly code: IngestErrorCode,
    /** The file, as the caller named it. */
    readonly file: string,
    problem: string,
    /** What to do about it. */
    readonly fix: string,
  ) {
    super(`${file}: ${problem} ${fix}`)
  }
}
