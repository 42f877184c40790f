/** Thrown where a record type is named that does not exist. */
export class RecordTypeError extends Error {
  readonly code = 'unknown-record-type'

  constructor(
    readonly received: unknown,
    readonly known: readonly string[],
  ) {
    super(`There is no record type ${JSON.stringify(received)}. Use one of: ${known.join(', ')}.`)
    this.name = 'RecordTypeError'
  }

  get fix(): string {
    return `Use one of: ${this.known.join(', ')}.`
  }
}
