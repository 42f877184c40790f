import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with what a classification is given. */
export type ClassificationErrorCode = 'INPUT_INVALID' | 'LEXICON_INVALID' | 'LIST_UNKNOWN' | 'SCHEME_UNKNOWN' | 'AS_OF_INVALID'

/** Thrown for arguments that cannot be meant; a text that says too little is undecided and never a reason to throw. */
export class ClassificationError extends Error {
  override readonly name = 'ClassificationError'
  /** How to fix it, in English. */
  readonly fix: string
  /** The whole message in both languages. It never shows words of the text that was to be classified. */
  readonly text: Bilingual

  constructor(
    readonly code: ClassificationErrorCode,
    /** What was given, by its type or its place; never a value of the record. */
    readonly received: string,
    what: Bilingual,
    fix: Bilingual,
  ) {
    super(`${what.en} ${fix.en}`)
    this.fix = fix.en
    this.text = { zh: `${what.zh}${fix.zh}`, en: this.message }
  }
}
