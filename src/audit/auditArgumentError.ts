import { ArgumentError } from '../engine/argumentError.js'
import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with the options of an audit. */
export type AuditArgumentErrorCode = 'INSTANT_INVALID' | 'PERIOD_REVERSED'

/** Thrown for options that cannot be meant, before any file is read. */
export class AuditArgumentError extends ArgumentError<AuditArgumentErrorCode> {
  override readonly name = 'AuditArgumentError'
  constructor(code: AuditArgumentErrorCode, received: string, fix: Bilingual) {
    super({ zh: '核查选项', en: 'audit' }, code, received, fix)
  }
}
