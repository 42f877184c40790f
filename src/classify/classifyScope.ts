import { scopeLexicon, scopeLists } from '../../rules/lexicons/index.js'
import type { Bilingual } from '../expression/kinds.js'
import type { ClassificationAnswer } from './answer.js'
import { ClassificationError } from './classificationError.js'
import type { Lexicon, LexiconGroup } from './lexicon.js'
import { readInput, type TextOrder } from './readInput.js'
import { reasonOf } from './reasonOf.js'
import { matchedWords, weighWords } from './weighWords.js'

/**
 * What a hotline does with an appeal. The first five are those of 国办函〔2025〕66号; `handled` and `outside` stand in local lists only.
 */
export type Scope = 'accept' | 'emergency' | 'procedure' | 'barred' | 'malicious' | 'handled' | 'outside'

/** What one place leaves out beyond the national classes, in words. */
export interface ScopeList {
  readonly id: string
  readonly title: Bilingual
  readonly source: Bilingual
  readonly note?: Bilingual | undefined
  readonly groups: readonly LexiconGroup[]
}

/** How the acceptance scope is to be decided. */
export interface ScopeOptions {
  /** Default: the lexicon of this library. */
  readonly lexicon?: Lexicon
  /** Local lists by id, or of one's own; none by default, for what one city leaves out another accepts. */
  readonly lists?: readonly (string | ScopeList)[]
}

/** Whether an appeal is for the hotline, with what decided it and what to do. */
export interface ScopeAnswer extends ClassificationAnswer<Scope> {
  /** The class; null where the words do not say. Until a person has decided, nothing may be refused on that ground. */
  readonly scope: Scope | null
  /** What to do. */
  readonly action: Bilingual
  /** The document that says so; absent where the class is undecided. */
  readonly source?: Bilingual
}

const undecidedAction: Bilingual = {
  zh: '先行登记，由人工判定是否受理；未经判定不得以超出范围为由拒绝。',
  en: 'Record it and let a person decide; do not refuse it as out of scope before.',
}

/**
 * Whether an appeal is for the hotline, and what to do with it where it is not: the five classes of 国办函〔2025〕66号, item 2, and the
 * local lists that the caller names.
 *
 * It is a hint for the person who takes the call and never a refusal.
 *
 * @param input A text, or an order with topic, title and content.
 * @param options Local lists, or a lexicon of one's own.
 * @returns The class or null, the action, the source, the words that decided, the confidence and the reason.
 * @throws ClassificationError for an unknown list, an input that is neither text nor order, or a lexicon that does not hold.
 * @example
 * classifyScope('楼下发生火灾').scope // 'emergency'
 * classifyScope('共享充电宝扣了钱没充上电', { lists: ['dongsheng-2022'] }).action.zh
 * // '说明不属于政府部门职责，告知可以通过市场、社会途径解决。'
 */
export function classifyScope(input: string | TextOrder, options: ScopeOptions = {}): ScopeAnswer {
  const lexicon = withLists(options.lexicon ?? scopeLexicon, options.lists ?? [])
  const weighed = weighWords(readInput(input), lexicon)
  const scope = weighed.best as Scope | null
  const decided = scope === null ? undefined : lexicon.classes[scope]
  // A class of the national paper has its source; one of a local list has that of the list whose words were found.
  const sourceKey = decided?.source ?? weighed.found.find(({ group, denied }) => group.class === scope && !denied)?.group.source
  const source = sourceKey === undefined ? undefined : lexicon.sources[sourceKey]
  return {
    scope,
    action: decided?.action ?? undecidedAction,
    ...(source !== undefined && { source }),
    decidedBy: scope === null ? 'undecided' : 'text',
    matched: matchedWords(weighed.found),
    confidence: weighed.confidence,
    alternatives: weighed.ranking.filter((name) => name !== scope) as Scope[],
    reason: reasonOf(weighed, lexicon),
  }
}

/**
 * The local lists that are shipped, each with its source.
 *
 * @example listScopeLists()[0]?.id // 'beijing-2021'
 */
export function listScopeLists(): readonly ScopeList[] {
  return scopeLists
}

const extendedOnes = new WeakMap<Lexicon, Map<string, Lexicon>>()

// The extended lexicon is kept, so that its words are made ready once and not at every text; lists of the caller's own are not.
function withLists(lexicon: Lexicon, lists: readonly (string | ScopeList)[]): Lexicon {
  if (lists.length === 0) return lexicon
  const shipped = lists.every((list) => typeof list === 'string')
  const key = shipped ? lists.join(' ') : undefined
  const known = key === undefined ? undefined : extendedOnes.get(lexicon)?.get(key)
  if (known !== undefined) return known
  const extended = extend(lexicon, lists.map(scopeListOf))
  if (key !== undefined) extendedOnes.set(lexicon, new Map(extendedOnes.get(lexicon)).set(key, extended))
  return extended
}

function extend(lexicon: Lexicon, lists: readonly ScopeList[]): Lexicon {
  return {
    ...lexicon,
    sources: { ...lexicon.sources, ...Object.fromEntries(lists.map(({ id, source }) => [id, source])) },
    groups: [...lexicon.groups, ...lists.flatMap(({ groups }) => groups)],
  }
}

function scopeListOf(list: string | ScopeList): ScopeList {
  if (typeof list !== 'string') return list
  const shipped = scopeLists.find(({ id }) => id === list)
  if (shipped !== undefined) return shipped
  const known = scopeLists.map(({ id }) => id).join(', ')
  throw new ClassificationError(
    'LIST_UNKNOWN',
    'a list that is not shipped',
    { zh: '没有这一地方清单。', en: 'No such local list is shipped.' },
    { zh: `可用的有：${known}；也可以直接给出清单。`, en: `Use one of: ${known}; or give a list of your own.` },
  )
}
