import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with a request for a sample. */
export type SamplingErrorCode = 'SIZE_INVALID' | 'PRECISION_INVALID' | 'CONFIDENCE_INVALID' | 'SEED_INVALID' | 'NO_WORK_ORDERS' | 'NOTHING_TO_DRAW'

/** Thrown where no sample can be drawn as it was asked for. */
export class SamplingError extends Error {
  override readonly name = 'SamplingError'
  /** The whole message in both languages. */
  readonly text: Bilingual

  constructor(
    readonly code: SamplingErrorCode,
    readonly received: string,
    what: Bilingual,
    fix: Bilingual,
  ) {
    super(`${what.en} ${fix.en}`)
    this.text = { zh: `${what.zh}${fix.zh}`, en: this.message }
  }
}
