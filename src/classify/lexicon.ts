import type { Bilingual } from '../expression/kinds.js'

/** The fields whose words are read; a bare text counts as `text`. */
export type TextFieldName = 'text' | 'topic' | 'title' | 'content'

/** Words that speak for one class. */
export interface LexiconGroup {
  readonly id: string
  /** The class that the words speak for. */
  readonly class: string
  /** How strongly, a whole number from 1. A group counts once, however many of its words occur and however often. */
  readonly weight: number
  readonly label: Bilingual
  /** In simplified Chinese, half-width and lower case; a text is folded to the same form before it is read. */
  readonly words: readonly string[]
  /** A key of the lexicon's `sources`, or `curated` for words that this project chose. */
  readonly source: string
  /** Why a curated group is what it is. */
  readonly note?: Bilingual | undefined
  /** The words count only where a field begins with them, greetings and punctuation left aside. */
  readonly opening?: boolean | undefined
  /** The words count only where a field ends with them, punctuation left aside. */
  readonly ending?: boolean | undefined
  /** The words count only where the thing is said to happen: 发生火灾, but not 一旦发生火灾. */
  readonly mustHappen?: boolean | undefined
}

/** Words that hold a word of a group without meaning it: 投诉电话 is a telephone number and no complaint. */
export interface IgnoredWords {
  readonly words: readonly string[]
  readonly note: Bilingual
}

/** A list of words with what each speaks for; data, so that a city can bring its own. */
export interface Lexicon {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  /** The classes, each with the words for a reader, in the order in which a tie lists them. */
  readonly classes: Readonly<Record<string, { readonly label: Bilingual; readonly action?: Bilingual | undefined; readonly source?: string | undefined }>>
  /** What is decided only where no other class has a word. */
  readonly fallbackClass?: string | undefined
  readonly sources: Readonly<Record<string, Bilingual>>
  /** By how much the weight of a group is multiplied, by the field in which its words stand. */
  readonly fieldFactors: Readonly<Record<TextFieldName, number>>
  /** The least lead over the next class, inclusive, for each degree of confidence; a smaller lead is low, none is undecided. */
  readonly leads: { readonly high: number; readonly medium: number }
  readonly groups: readonly LexiconGroup[]
  readonly ignored: readonly IgnoredWords[]
}

/** How people deny and greet, shared by all lexicons. */
export interface Phrasing {
  /** Words that deny the word behind them. */
  readonly denials: readonly string[]
  /** What may stand between a denial and the word that it denies. */
  readonly fillers: readonly string[]
  /** Phrases that end like a denial and deny nothing: 是不是 asks. */
  readonly notDenials: readonly string[]
  /** What further denies a thing that must happen: words that suppose it, call it likely or past, or say plainly that it is not. */
  readonly suppositions: readonly string[]
  /** Polite beginnings that are passed over before an opening is looked for. */
  readonly greetings: readonly string[]
}
