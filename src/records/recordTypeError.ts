/** Thrown where a record type is named that does not exist. */
export class RecordTypeError extends Error {
  override readonly name = 'RecordTypeError'
  readonly code = 'unknown-record-type'
  /** What to do instead. */
  readonly fix: string

  constructor(
    readonly received: unknown,
    known: readonly string[],
  ) {
    const fix = `Use one of: ${known.join(', ')}.`
    super(`There is no record type ${JSON.stringify(received)}. ${fix}`)
    this.fix = fix
  }
}
