import type { Bilingual } from '../expression/kinds.js'

/** What a person is told when the command could not run. */
export interface CliErrorContent {
  readonly code: string
  /** The file, option or argument at fault. */
  readonly received: string
  /** What is wrong, where, and why; never text of a record. */
  readonly what: Bilingual
  readonly fix: Bilingual
}

/** Thrown where a command cannot run as it was called; it ends in status 2 with one message. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly code: string
  readonly received: string
  readonly fix: Bilingual
  /** The whole message in both languages. */
  readonly text: Bilingual

  constructor({ code, received, what, fix }: CliErrorContent) {
    super(`${what.en} ${fix.en}`)
    this.code = code
    this.received = received
    this.fix = fix
    this.text = { zh: `${what.zh}${fix.zh}`, en: this.message }
  }
}
