import type { Bilingual } from '../expression/kinds.js'

/** The languages in which a report can be read. */
export type Locale = 'zh-CN' | 'en'

/** The text of one language. */
export function inLocale(text: Bilingual, locale: Locale): string {
  return locale === 'zh-CN' ? text.zh : text.en
}
