import type { Bilingual } from '../expression/kinds.js'
import type { FoundWord } from './findWords.js'
import type { Lexicon, TextFieldName } from './lexicon.js'
import type { WeighedWords } from './weighWords.js'

/** How many words a reason names; the answer lists all. */
const namedWords = 3

const fieldNames: Readonly<Record<TextFieldName, Bilingual>> = {
  text: { zh: '文字', en: 'the text' },
  topic: { zh: '问题分类', en: 'the topic' },
  title: { zh: '标题', en: 'the title' },
  content: { zh: '内容', en: 'the content' },
}

/** The sentence that says what the words led to. It quotes words of the lexicon only, never the text itself. */
export function reasonOf(weighed: WeighedWords, lexicon: Lexicon): Bilingual {
  const { best, ranking } = weighed
  if (best !== null) return decided(best, weighed, lexicon)
  if (ranking.length > 0) return tied(weighed, lexicon)
  if (weighed.found.length > 0) {
    const words = quote(weighed.found)
    return {
      zh: `只有被否定的${words.zh}，不足以判断，请人工判定。`,
      en: `The only words found, ${words.en}, are denied; a person has to decide.`,
    }
  }
  return { zh: '没有可以据以判断的词，请人工判定。', en: 'No word was found to decide by; a person has to decide.' }
}

function decided(best: string, { found }: WeighedWords, lexicon: Lexicon): Bilingual {
  const evidence = evidenceFor(best, found)
  const label = lexicon.classes[best]!.label
  return { zh: `${evidence.zh}，归为“${label.zh}”。`, en: `${capitalised(evidence.en)}: ${label.en}.` }
}

function tied({ ranking, found }: WeighedWords, lexicon: Lexicon): Bilingual {
  const sides = ranking.map((name) => {
    const words = quote(found.filter(({ group, denied }) => group.class === name && !denied))
    const { label } = lexicon.classes[name]!
    return { zh: `${words.zh}指向“${label.zh}”`, en: `${words.en} for ${label.en}` }
  })
  return {
    zh: `${sides.map(({ zh }) => zh).join('，')}，分量相当，请人工判定。`,
    en: `The words speak for several classes alike (${sides.map(({ en }) => en).join('; ')}); a person has to decide.`,
  }
}

function evidenceFor(name: string, found: readonly FoundWord[]): Bilingual {
  const counting = found.filter(({ group, denied }) => group.class === name && !denied)
  const parts = [...new Set(counting.map(({ field }) => field))].map((field) => {
    const inField = counting.filter((one) => one.field === field)
    const words = quote(inField)
    const labels = [...new Set(inField.map(({ group }) => group.label))].slice(0, namedWords)
    const place = fieldNames[field]
    return {
      zh: `${place.zh}中有${words.zh}（${labels.map(({ zh }) => zh).join('；')}）`,
      en: `${place.en} has ${words.en} (${labels.map(({ en }) => en).join('; ')})`,
    }
  })
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') }
}

function quote(found: readonly FoundWord[]): Bilingual {
  const words = [...new Set(found.map(({ word }) => word))]
  const named = words.slice(0, namedWords)
  const left = words.length - named.length
  return {
    zh: named.map((word) => `“${word}”`).join('、') + (left > 0 ? `等${words.length}个词` : ''),
    en: named.map((word) => `“${word}”`).join(', ') + (left > 0 ? ` and ${left} more` : ''),
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
