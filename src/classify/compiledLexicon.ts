import { assertLexicon } from './assertLexicon.js'
import type { Lexicon, LexiconGroup } from './lexicon.js'
import { WordIndex } from './wordIndex.js'

/** A lexicon made ready for reading. A word without groups is one to pass over. */
export interface CompiledLexicon {
  readonly anywhere: WordIndex<readonly LexiconGroup[]>
  readonly opening: WordIndex<readonly LexiconGroup[]>
  readonly ending: readonly LexiconGroup[]
}

// Keyed by the lexicon itself: a caller who classifies a million texts with one lexicon pays for it once.
const compiledOnes = new WeakMap<Lexicon, CompiledLexicon>()

/**
 * The lexicon made ready for reading.
 *
 * @throws ClassificationError where the lexicon does not hold, with the place of the fault.
 */
export function compiledLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiledOnes.get(lexicon)
  if (known !== undefined) return known
  assertLexicon(lexicon)
  const compiled = {
    anywhere: indexOf(lexicon, (group) => !group.opening && !group.ending),
    opening: indexOf(lexicon, (group) => group.opening === true),
    ending: lexicon.groups.filter((group) => group.ending),
  }
  compiledOnes.set(lexicon, compiled)
  return compiled
}

function indexOf(lexicon: Lexicon, belongs: (group: LexiconGroup) => boolean): WordIndex<readonly LexiconGroup[]> {
  const words = new Map<string, readonly LexiconGroup[]>()
  for (const { words: ignored } of lexicon.ignored) for (const word of ignored) words.set(word, [])
  for (const group of lexicon.groups.filter(belongs)) {
    for (const word of group.words) words.set(word, [...(words.get(word) ?? []), group])
  }
  return new WordIndex(words)
}
