import { categorySchemes } from '../../rules/lexicons/index.js'
import type { Bilingual } from '../expression/kinds.js'
import { ClassificationError } from './classificationError.js'
import type { Category } from './classifyCategory.js'

/** How one document divides appeals, and where ours go in it. */
export interface CategoryScheme {
  readonly id: string
  readonly title: Bilingual
  readonly source: Bilingual
  readonly note?: Bilingual | undefined
  /** Our category to the name that the document gives it; null where the document has no place for it. */
  readonly names: Readonly<Record<Category, Bilingual | null>>
}

/**
 * What a document calls a category.
 *
 * @param category A category of `classifyCategory`.
 * @param schemeId `four` (the sources on Jinan), `five` (State Council) or `six` (Tianjin).
 * @returns The name in Chinese and English; null where the document has no class for it.
 * @throws ClassificationError for a scheme that is not shipped.
 * @example categoryIn('suggestion', 'five') // { zh: '意见建议', en: 'opinion or suggestion' }
 */
export function categoryIn(category: Category, schemeId: string): Bilingual | null {
  const scheme = categorySchemes.find(({ id }) => id === schemeId)
  if (scheme === undefined) throw schemeUnknown()
  return scheme.names[category]
}

/**
 * The schemes that are shipped, each with its source.
 *
 * @example listCategorySchemes().map(({ id }) => id) // ['four', 'five', 'six']
 */
export function listCategorySchemes(): readonly CategoryScheme[] {
  return categorySchemes
}

function schemeUnknown(): ClassificationError {
  const known = categorySchemes.map(({ id }) => id).join(', ')
  return new ClassificationError(
    'SCHEME_UNKNOWN',
    'a scheme that is not shipped',
    { zh: '没有这一分类口径。', en: 'No such scheme of categories is shipped.' },
    { zh: `可用的有：${known}。`, en: `Use one of: ${known}.` },
  )
}
