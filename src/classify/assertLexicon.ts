import { ClassificationError } from './classificationError.js'
import { foldText } from './foldText.js'
import type { Lexicon, LexiconGroup } from './lexicon.js'

/**
 * Holds a lexicon to what the classification relies on.
 *
 * @throws ClassificationError that names the group at fault.
 */
export function assertLexicon(lexicon: Lexicon): void {
  const ids = new Set<string>()
  for (const group of lexicon.groups) {
    if (ids.has(group.id)) throw fault(`group ${group.id}`, 'its id stands twice', '编号重复')
    ids.add(group.id)
    assertGroup(group, lexicon)
  }
  for (const { words } of lexicon.ignored) for (const word of words) assertWord(word, 'ignored')
}

function assertGroup(group: LexiconGroup, lexicon: Lexicon): void {
  const place = `group ${group.id}`
  if (!Object.hasOwn(lexicon.classes, group.class)) throw fault(place, 'its class is not among the classes', '所属类别未列出')
  if (!Number.isSafeInteger(group.weight) || group.weight < 1) throw fault(place, 'its weight is no whole number from 1', '权重不是正整数')
  if (group.source !== 'curated' && !Object.hasOwn(lexicon.sources, group.source)) throw fault(place, 'its source is not among the sources', '来源未列出')
  for (const word of group.words) assertWord(word, place)
}

function assertWord(word: string, place: string): void {
  if (word === '' || word !== foldText(word)) throw fault(place, 'a word is empty, full-width or in capitals', '词条为空、为全角字符或者含大写字母')
}

function fault(place: string, en: string, zh: string): ClassificationError {
  return new ClassificationError(
    'LEXICON_INVALID',
    place,
    { zh: `词表有误：${place}，${zh}。`, en: `The lexicon does not hold at ${place}: ${en}.` },
    { zh: '请对照 rules/lexicons 中的词表改正。', en: 'Correct it after the model of the lexicons in rules/lexicons.' },
  )
}
