import type { BilingualText } from './bilingualText.js'

/** What an error says: the facts for a program, and the words for a person. */
export interface CalendarErrorContent<Code extends string> {
  readonly code: Code
  readonly received: unknown
  /** What is wrong, and where. Never echoes text that may be personal data. */
  readonly what: BilingualText
  readonly fix: BilingualText
}

/** The common form of every error that the calendar throws: a code, what was received, and the fix. */
export abstract class CalendarError<Code extends string = string> extends Error {
  readonly code: Code
  readonly received: unknown
  /** How to fix it, in English. */
  readonly fix: string
  /** The whole message in both languages. */
  readonly text: BilingualText

  constructor(content: CalendarErrorContent<Code>) {
    const { code, received, what, fix } = content
    super(`${what.en} ${fix.en}`)
    this.code = code
    this.received = received
    this.fix = fix.en
    this.text = { zh: `${what.zh}${fix.zh}`, en: this.message }
  }
}
