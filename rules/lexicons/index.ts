import type { CategoryScheme } from '../../src/classify/categoryIn.js'
import type { ScopeList } from '../../src/classify/classifyScope.js'
import type { TierLexicon } from '../../src/classify/classifyTier137.js'
import type { Lexicon, Phrasing } from '../../src/classify/lexicon.js'
import category from './category.json' with { type: 'json' }
import schemes from './category-schemes.json' with { type: 'json' }
import phrases from './phrasing.json' with { type: 'json' }
import scope from './scope.json' with { type: 'json' }
import lists from './scope-lists.json' with { type: 'json' }
import tier137 from './tier-137.json' with { type: 'json' }

/** Words for what a requester wants. */
export const categoryLexicon: Lexicon = category

/** How the documents divide appeals. */
export const categorySchemes: readonly CategoryScheme[] = schemes

/** How people deny and greet. */
export const phrasing: Phrasing = phrases

/** Words for the classes of 国办函〔2025〕66号. */
export const scopeLexicon: Lexicon = scope

/** What single places leave out beyond them. */
export const scopeLists: readonly ScopeList[] = lists

/** Words for the tiers of Dongsheng's "137" method, with the limits of the tiers. */
export const tier137Lexicon: TierLexicon = tier137
