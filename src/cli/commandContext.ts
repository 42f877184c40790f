import type { Command } from 'commander'
import type { Locale } from '../report/locale.js'
import type { Say } from './language.js'

/** What a command needs to introduce itself: the program it joins and the language it speaks. */
export interface CommandContext {
  readonly program: Command
  readonly locale: Locale
  readonly say: Say
}
