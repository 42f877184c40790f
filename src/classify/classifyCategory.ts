import { categoryLexicon } from '../../rules/lexicons/index.js'
import type { ClassificationAnswer } from './answer.js'
import type { Lexicon } from './lexicon.js'
import { readInput, type TextOrder } from './readInput.js'
import { reasonOf } from './reasonOf.js'
import { matchedWords, weighWords } from './weighWords.js'

/** The natures of an appeal that the sources tell apart. */
export type Category = 'consult' | 'help' | 'suggestion' | 'complaint' | 'report' | 'praise'

/** The fields of a record that its category rests on. */
export interface CategoryOrder extends TextOrder {
  /** The category that the record declares; `other` declares none. */
  readonly category?: Category | 'other' | null | undefined
}

/** How a category is to be decided. */
export interface CategoryOptions {
  /** Default: the lexicon of this library. */
  readonly lexicon?: Lexicon
}

/** The category of an appeal, with what decided it. */
export interface CategoryAnswer extends ClassificationAnswer<Category> {
  /** The category; null where neither the field nor the words decide. */
  readonly category: Category | null
}

/**
 * What a requester wants: to ask, to be helped, to suggest, to complain, to report an offence or to praise.
 *
 * @param input A text, or an order whose declared category decides before its words do.
 * @param options A lexicon of one's own.
 * @returns The category or null, with the words that decided, the confidence, the other categories with words for them and the reason.
 * @throws ClassificationError where it is neither a text nor an order, or the lexicon does not hold.
 * @example
 * classifyCategory('请问生育津贴怎么申领').category // 'consult'
 * classifyCategory('我不是投诉，只是想了解政策').matched
 * // [{ word: '投诉', group: 'complaint-word', field: 'text', denied: true }, { word: '想了解', group: 'consult-asking', field: 'text' }]
 */
export function classifyCategory(input: string | CategoryOrder, options: CategoryOptions = {}): CategoryAnswer {
  const { lexicon = categoryLexicon } = options
  const fields = readInput(input)
  const declared = typeof input === 'string' ? undefined : declaredCategory(input, lexicon)
  if (declared !== undefined) return declared
  const weighed = weighWords(fields, lexicon)
  const category = weighed.best as Category | null
  return {
    category,
    decidedBy: category === null ? 'undecided' : 'text',
    matched: matchedWords(weighed.found),
    confidence: weighed.confidence,
    alternatives: weighed.ranking.filter((name) => name !== category) as Category[],
    reason: reasonOf(weighed, lexicon),
  }
}

function declaredCategory({ category }: CategoryOrder, lexicon: Lexicon): CategoryAnswer | undefined {
  if (typeof category !== 'string' || !Object.hasOwn(lexicon.classes, category)) return undefined
  const { label } = lexicon.classes[category]!
  return {
    category: category as Category,
    decidedBy: 'declared',
    matched: [{ word: category, group: 'declared', field: 'category' }],
    confidence: 'high',
    alternatives: [],
    reason: { zh: `工单已注明为“${label.zh}”。`, en: `The order declares it: ${label.en}.` },
  }
}
