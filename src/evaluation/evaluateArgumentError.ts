export type EvaluateArgumentErrorCode = 'RECORD_NOT_AN_OBJECT' | 'RECORD_TYPE_UNCLEAR' | 'AS_OF_INVALID'

/** Thrown for arguments that cannot be meant; a record that misses data is never a reason to throw. */
export class EvaluateArgumentError extends Error {
  override readonly name = 'EvaluateArgumentError'

  constructor(
    readonly code: EvaluateArgumentErrorCode,
    /** What was given; never a value of the record. */
    readonly received: string,
    /** What to give instead. */
    readonly fix: string,
  ) {
    super(`evaluate: ${received} cannot be used (${code}). ${fix}`)
  }
}
