import type { Bilingual } from '../expression/kinds.js'
import { inLocale, type Locale } from '../report/locale.js'
import { escapeMarkdown } from './markdown/escapeMarkdown.js'
import type { ReferenceSource } from './referenceSource.js'

/** The first line of every generated page. */
export const generatedLine = '<!-- Generated from rules/, schemas/ and test/conformance/ by scripts/generateDocs.ts. Do not edit. -->'

/** What a page is written with. */
export interface PageContext {
  readonly source: ReferenceSource
  readonly locale: Locale
  /** Words of the page itself, which are Markdown. */
  readonly say: (zh: string, en: string) => string
  /** Words of the rules, which are plain text. */
  readonly text: (words: Bilingual) => string
  /** The way to the folder of the locale, `''` or `'../'`. */
  readonly base: string
}

/** The context of pages of one language in one folder. */
export function pageContext(source: ReferenceSource, locale: Locale, base: '' | '../'): PageContext {
  return {
    source,
    locale,
    say: (zh, en) => inLocale({ zh, en }, locale),
    text: (words) => escapeMarkdown(inLocale(words, locale)),
    base,
  }
}

/** A page from its lines: marked as generated, with one title, ending in a line feed. */
export function pageText(title: string, lines: readonly string[]): string {
  return `${[generatedLine, '', `# ${title}`, '', ...lines].join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`
}

/** A heading with blank lines around it. */
export function heading(level: 2 | 3, title: string, anchor?: string): string[] {
  return ['', ...(anchor === undefined ? [] : [`<a id="${anchor}"></a>`, '']), `${'#'.repeat(level)} ${title}`, '']
}
