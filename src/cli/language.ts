import type { Bilingual } from '../expression/kinds.js'
import { inLocale, type Locale } from '../report/locale.js'
import { CliError } from './cliError.js'

/** Puts a text into the language that the caller asked for. */
export type Say = (text: Bilingual) => string

export const defaultLocale: Locale = 'zh-CN'

export function sayIn(locale: Locale): Say {
  return (text) => inLocale(text, locale)
}

/**
 * The language of a command line, read before it is parsed, so that help and messages about wrong options speak it too.
 * A locale that does not exist is refused later, where options are parsed.
 */
export function localeOf(commandLine: readonly string[]): Locale {
  const stated = commandLine.map((word, index) => (word === '--locale' ? commandLine[index + 1] : /^--locale=(.*)$/.exec(word)?.[1]))
  return stated.includes('en') ? 'en' : defaultLocale
}

/** @throws CliError for a language in which nothing is written. */
export function parseLocale(text: string): Locale {
  if (text === 'zh-CN' || text === 'en') return text
  throw new CliError({
    code: 'LOCALE_UNKNOWN',
    received: text,
    what: { zh: `--locale ${text}：没有这种语言。`, en: `--locale ${text}: nothing is written in that language.` },
    fix: { zh: '可用 zh-CN、en。', en: 'Use zh-CN or en.' },
  })
}
