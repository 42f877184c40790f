import { ArgumentError } from '../engine/argumentError.js'
import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with what `evaluate` is given. */
export type EvaluateArgumentErrorCode = 'RECORD_NOT_AN_OBJECT' | 'RECORD_TYPE_UNCLEAR' | 'AS_OF_INVALID'

/** Thrown for arguments that cannot be meant; a record that misses data is never a reason to throw. */
export class EvaluateArgumentError extends ArgumentError<EvaluateArgumentErrorCode> {
  override readonly name = 'EvaluateArgumentError'
  constructor(code: EvaluateArgumentErrorCode, received: string, fix: Bilingual) {
    super({ zh: '判定单条记录', en: 'evaluate' }, code, received, fix)
  }
}
