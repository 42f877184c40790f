import type { Bilingual } from '../../expression/kinds.js'
import type { Locale } from '../../report/locale.js'

/** What a playground knows of the site around it. */
export interface PlaygroundContext {
  readonly locale: Locale
  readonly say: (text: Bilingual) => string
  /** The address of a page in the reader's language, such as `reference/rules/ids-unique/`. */
  readonly pageOf: (page: string) => string
}
