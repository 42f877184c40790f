/** Thrown for options that cannot be meant, before any file is read. */
export class AuditArgumentError extends Error {
  override readonly name = 'AuditArgumentError'

  constructor(
    readonly code: 'INSTANT_INVALID' | 'PERIOD_REVERSED',
    readonly received: string,
    readonly fix: string,
  ) {
    super(`audit: ${received} cannot be used (${code}). ${fix}`)
  }
}
