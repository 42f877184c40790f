import type { Bilingual } from '../expression/kinds.js'

/** Thrown where the page itself, and not the library, cannot go on. */
export class PageError extends Error {
  override readonly name = 'PageError'
  /** The whole message in both languages. */
  readonly text: Bilingual

  constructor(
    readonly code: string,
    /** The file or the choice at fault. */
    readonly received: string,
    what: Bilingual,
    readonly fix: Bilingual,
  ) {
    super(`${what.en} ${fix.en}`)
    this.text = { zh: `${what.zh}${fix.zh}`, en: this.message }
  }
}
