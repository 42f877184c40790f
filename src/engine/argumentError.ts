import type { Bilingual } from '../expression/kinds.js'

/** An argument that cannot be meant: what was given, why it cannot stand, and what to give instead, in both languages. */
export class ArgumentError<Code extends string = string> extends Error {
  /** What to do about it, in English. */
  readonly fix: string
  /** The whole message in both languages. */
  readonly text: Bilingual

  constructor(
    /** What the argument is for: a profile, a checklist, an audit. */
    subject: Bilingual,
    readonly code: Code,
    /** What was given; never a value of a record. */
    readonly received: string,
    fix: Bilingual,
  ) {
    super(`${subject.en}: "${received}" cannot be used (${code}). ${fix.en}`)
    this.fix = fix.en
    this.text = { zh: `${subject.zh}：不能使用“${received}”（${code}）。${fix.zh}`, en: this.message }
  }
}
