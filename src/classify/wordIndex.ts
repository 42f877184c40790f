/**
 * Words by their first character, the longest first.
 *
 * At each place of a text only the words that begin with its character are tried, so the time is the length of the text times a
 * bound that the lexicon sets. An Aho-Corasick automaton was measured beside it (docs/classification.md): for some hundred short
 * words it gains too little for its size.
 */
export class WordIndex<Value> {
  private readonly byFirstCharacter = new Map<number, { readonly word: string; readonly value: Value }[]>()

  constructor(words: ReadonlyMap<string, Value>) {
    for (const [word, value] of words) {
      const first = word.charCodeAt(0)
      const sharing = this.byFirstCharacter.get(first)
      if (sharing === undefined) this.byFirstCharacter.set(first, [{ word, value }])
      else sharing.push({ word, value })
    }
    for (const sharing of this.byFirstCharacter.values()) sharing.sort((a, b) => b.word.length - a.word.length)
  }

  /** The longest word that stands at a place of a text. */
  longestAt(text: string, place: number): { readonly word: string; readonly value: Value } | undefined {
    return this.byFirstCharacter.get(text.charCodeAt(place))?.find(({ word }) => text.startsWith(word, place))
  }
}
