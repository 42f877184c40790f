import type { Bilingual } from '../expression/kinds.js'

/** How far the words lead over those for anything else. It grades the evidence and is no probability. */
export type Confidence = 'high' | 'medium' | 'low'

/** What an answer rests on: a field that says it, words of the text, or nothing that suffices. */
export type DecidedBy = 'declared' | 'text' | 'undecided'

/** A word that was found, or the declared value that decided. */
export interface MatchedWord {
  /** The word as the lexicon writes it, never more of the text; or the declared value. */
  readonly word: string
  /** The id of the group of words; `declared` for a declared value. */
  readonly group: string
  /** The field in which it stands; `text` where a bare text was given. */
  readonly field: string
  /** Present where the field denies or only supposes it wherever it stands; it then does not count. */
  readonly denied?: true
}

/** What every classification answers. */
export interface ClassificationAnswer<Class extends string> {
  readonly decidedBy: DecidedBy
  readonly matched: readonly MatchedWord[]
  readonly confidence: Confidence
  /** The other classes that the words speak for, the strongest first. */
  readonly alternatives: readonly Class[]
  /** Why, in a sentence for a clerk. */
  readonly reason: Bilingual
}
