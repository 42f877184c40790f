import { phrasing } from '../../rules/lexicons/index.js'
import type { CompiledLexicon } from './compiledLexicon.js'
import { foldText } from './foldText.js'
import { isDenied } from './isDenied.js'
import type { LexiconGroup, TextFieldName } from './lexicon.js'

/** A word of a lexicon that stands in a field. */
export interface FoundWord {
  readonly word: string
  readonly group: LexiconGroup
  readonly field: TextFieldName
  readonly denied: boolean
}

/**
 * The words of a lexicon that stand in a text, each once a group. Words are taken from the left, the longest first, and do not
 * overlap: in 不满意 there is no 满意. A word counts as denied only where it is denied wherever it stands.
 */
export function findWords(text: string, field: TextFieldName, lexicon: CompiledLexicon): readonly FoundWord[] {
  const folded = foldText(text)
  const found = new FoundWords(folded, field)
  const opening = openingOf(folded)
  const first = lexicon.opening.longestAt(folded, opening)
  if (first !== undefined) found.add(first.word, first.value, opening)
  for (let place = 0; place < folded.length; ) {
    const hit = lexicon.anywhere.longestAt(folded, place)
    if (hit !== undefined) found.add(hit.word, hit.value, place)
    place += hit?.word.length ?? 1
  }
  addEnding(folded, lexicon, found)
  return found.all()
}

class FoundWords {
  private readonly byKey = new Map<string, FoundWord>()

  constructor(
    private readonly text: string,
    private readonly field: TextFieldName,
  ) {}

  add(word: string, groups: readonly LexiconGroup[], place: number): void {
    for (const group of groups) {
      const key = `${group.id} ${word}`
      // A word that stands undenied stays so, and need not be looked at again.
      if (this.byKey.get(key)?.denied === false) continue
      this.byKey.set(key, { word, group, field: this.field, denied: isDenied(this.text, place, phrasing, group.mustHappen === true) })
    }
  }

  all(): readonly FoundWord[] {
    return [...this.byKey.values()]
  }
}

function addEnding(text: string, { ending }: CompiledLexicon, found: FoundWords): void {
  if (ending.length === 0) return
  let end = text.length
  while (end > 0 && isFrame(text[end - 1]!)) end--
  for (const group of ending) {
    const word = group.words.find((one) => end > one.length && text.startsWith(one, end - one.length))
    if (word !== undefined) found.add(word, [group], end - word.length)
  }
}

/** Where a text begins once greetings, spaces and punctuation are passed over. */
function openingOf(text: string): number {
  let place = 0
  for (;;) {
    while (place < text.length && isFrame(text[place]!)) place++
    const greeting = phrasing.greetings.find((word) => text.startsWith(word, place))
    if (greeting === undefined) return place
    place += greeting.length
  }
}

function isFrame(character: string): boolean {
  return /[\s\p{P}]/u.test(character)
}
