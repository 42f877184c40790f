import { ArgumentError } from '../engine/argumentError.js'
import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with a proposed change. */
export type ImpactArgumentErrorCode = 'SETTING_UNCLEAR' | 'SETTING_VALUE_WRONG' | 'PARAMETER_UNKNOWN' | 'TIME_ZONES_DIFFER'

/** Thrown for a proposed change that cannot be meant, before any file is read. */
export class ImpactArgumentError extends ArgumentError<ImpactArgumentErrorCode> {
  override readonly name = 'ImpactArgumentError'
  constructor(code: ImpactArgumentErrorCode, received: string, fix: Bilingual) {
    super({ zh: '试算', en: 'impact' }, code, received, fix)
  }
}
