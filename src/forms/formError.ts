import type { Bilingual } from '../expression/kinds.js'
import { printable } from '../report/printable.js'

/** What can be wrong with a file that a person wrote. */
export type FormErrorCode = 'FILE_NOT_UTF8' | 'JSON_INVALID' | 'FILE_CONTENT_INVALID'

/** Thrown for a file that a person wrote and that does not hold. It names places and kinds, never a value of the file. */
export class FormError extends Error {
  override readonly name = 'FormError'
  /** What to do about it, in English. */
  readonly fix: string
  /** The whole message in both languages. */
  readonly text: Bilingual

  constructor(
    readonly code: FormErrorCode,
    /** The file, as the caller named it. */
    readonly file: string,
    what: Bilingual,
    fix: Bilingual,
  ) {
    const place = printable(file)
    super(`${place}: ${what.en} ${fix.en}`)
    this.fix = fix.en
    this.text = { zh: `${place}：${what.zh}${fix.zh}`, en: this.message }
  }
}
