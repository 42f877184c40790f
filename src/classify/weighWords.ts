import type { Confidence, MatchedWord } from './answer.js'
import { compiledLexicon } from './compiledLexicon.js'
import { findWords, type FoundWord } from './findWords.js'
import type { Lexicon } from './lexicon.js'
import type { TextFields } from './readInput.js'

/** What the words of a text speak for. */
export interface WeighedWords {
  /** The class with the greatest weight; null where no word was found, or two classes weigh the same. */
  readonly best: string | null
  /** Every class with a word that counts, the heaviest first, ties in the lexicon's order. */
  readonly ranking: readonly string[]
  readonly confidence: Confidence
  readonly found: readonly FoundWord[]
}

/**
 * Weighs the words of a lexicon that stand in the fields. A group counts once, in the field where it weighs most, so that neither a
 * long text nor a word said ten times decides.
 */
export function weighWords(fields: TextFields, lexicon: Lexicon): WeighedWords {
  const compiled = compiledLexicon(lexicon)
  const found = [...fields].flatMap(([field, text]) => findWords(text, field, compiled))
  const weights = weightsOf(found, lexicon)
  const order = Object.keys(lexicon.classes)
  const ranking = [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)! || order.indexOf(a) - order.indexOf(b))
  const contenders = withoutFallback(ranking, lexicon)
  const [first, second] = contenders
  const isTied = first !== undefined && second !== undefined && weights.get(first) === weights.get(second)
  if (first === undefined || isTied) return { best: null, ranking, confidence: 'low', found }
  const nextWeight = Math.max(0, ...ranking.filter((name) => name !== first).map((name) => weights.get(name)!))
  return { best: first, ranking, confidence: confidenceOf(weights.get(first)! - nextWeight, lexicon), found }
}

/** The found words as an answer shows them. */
export function matchedWords(found: readonly FoundWord[]): readonly MatchedWord[] {
  return found.map(({ word, group, field, denied }) => ({ word, group: group.id, field, ...(denied && { denied }) }))
}

function weightsOf(found: readonly FoundWord[], lexicon: Lexicon): ReadonlyMap<string, number> {
  const byGroup = new Map<string, { readonly name: string; readonly weight: number }>()
  for (const { group, field, denied } of found) {
    if (denied) continue
    const weight = group.weight * lexicon.fieldFactors[field]
    if (weight > (byGroup.get(group.id)?.weight ?? 0)) byGroup.set(group.id, { name: group.class, weight })
  }
  const weights = new Map<string, number>()
  for (const { name, weight } of byGroup.values()) weights.set(name, (weights.get(name) ?? 0) + weight)
  return weights
}

function withoutFallback(ranking: readonly string[], lexicon: Lexicon): readonly string[] {
  const others = ranking.filter((name) => name !== lexicon.fallbackClass)
  return others.length > 0 ? others : ranking
}

/** The least leads are inclusive. */
function confidenceOf(lead: number, { leads }: Lexicon): Confidence {
  if (lead >= leads.high) return 'high'
  return lead >= leads.medium ? 'medium' : 'low'
}
