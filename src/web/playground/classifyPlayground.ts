import { type CategoryAnswer, classifyCategory } from '../../classify/classifyCategory.js'
import { classifyScope, listScopeLists, type ScopeAnswer } from '../../classify/classifyScope.js'
import { classifyTier137, type TierAnswer } from '../../classify/classifyTier137.js'
import type { Confidence, MatchedWord } from '../../classify/answer.js'
import { categoryLexicon, scopeLexicon, tier137Lexicon } from '../../../rules/lexicons/index.js'
import type { Bilingual } from '../../expression/kinds.js'
import { element } from '../page/element.js'
import { labelled } from '../page/labelled.js'
import { answerBox } from './answerBox.js'
import { choice } from './inputs.js'
import type { PlaygroundContext } from './playgroundContext.js'

/** A text of the reader's own: category, tier and scope, with the words that decided. */
export function classifyPlayground(context: PlaygroundContext): HTMLElement {
  const { say, locale } = context
  const text: HTMLTextAreaElement = element('textarea', { id: 'text', rows: '4', lang: 'zh-CN', value: '小区停水两天了，请尽快恢复供水。', onInput: () => draw() })
  const list = choice('list', say({ zh: '另加地方清单', en: 'With the list of a place' }), listChoices(say), '', () => draw(), say({ zh: '一地不予受理的，他地可能受理', en: 'what one city leaves out another accepts' }))
  const { box, draw } = answerBox(context, () => {
    if (text.value.trim() === '') return [element('p', {}, say({ zh: '请填写诉求内容。', en: 'Write a text.' }))]
    const category = classifyCategory(text.value)
    const tier = classifyTier137({ content: text.value })
    const scope = classifyScope(text.value, { lists: list.read() === '' ? [] : [list.read()] })
    return [
      element('p', { class: 'marked', lang: 'zh-CN' }, ...markedText(text.value, [category, tier, scope].flatMap(({ matched }) => matched))),
      element('div', { class: 'scroll' }, answers({ category, tier, scope }, say)),
    ]
  })
  return element('div', { lang: locale }, element('form', { class: 'fields wide', onSubmit: (event: Event) => event.preventDefault() }, labelled(say({ zh: '诉求内容', en: 'Text (Chinese)' }), text), list.row), box)
}

function listChoices(say: PlaygroundContext['say']): { value: string; text: string }[] {
  return [{ value: '', text: say({ zh: '不加，只按全国口径', en: 'none, the national classes alone' }) }, ...listScopeLists().map(({ id, title }) => ({ value: id, text: say(title) }))]
}

/** The text with the words that were found marked, so that the reader sees what the answer rests on. */
function markedText(text: string, matched: readonly MatchedWord[]): (Node | string)[] {
  const isMarked = new Array<boolean>(text.length).fill(false)
  for (const { word } of matched) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) isMarked.fill(true, at, at + word.length)
  }
  const parts = text.match(/[\s\S]/g)?.reduce<string[]>((runs, character, index) => {
    if (index > 0 && isMarked[index] === isMarked[index - 1]) runs[runs.length - 1] += character
    else runs.push(character)
    return runs
  }, []) ?? []
  return parts.map((part, index) => ((index % 2 === 0) === isMarked[0] ? element('mark', {}, part) : part))
}

interface Answers {
  readonly category: CategoryAnswer
  readonly tier: TierAnswer
  readonly scope: ScopeAnswer
}

function answers({ category, tier, scope }: Answers, say: PlaygroundContext['say']): HTMLElement {
  const head = [{ zh: '判断', en: 'Question' }, { zh: '结论', en: 'Answer' }, { zh: '理由', en: 'Why' }, { zh: '词语', en: 'Words' }]
  const rows = [
    row({ zh: '诉求类别', en: 'Category' }, category.category && categoryLexicon.classes[category.category]!.label, category, say),
    row({ zh: '“137”档次', en: '“137” tier' }, tier.tier && tier137Lexicon.classes[tier.tier]!.label, tier, say),
    row({ zh: '受理范围', en: 'Scope' }, scope.scope && scopeLexicon.classes[scope.scope]!.label, scope, say),
  ]
  return element(
    'table',
    { class: 'plain' },
    element('thead', {}, element('tr', {}, ...head.map((words) => element('th', { scope: 'col' }, say(words))))),
    element('tbody', {}, ...rows, element('tr', {}, element('th', { scope: 'row' }, say({ zh: '办理建议', en: 'Action' })), element('td', { colspan: '3' }, say(scope.action), ...(scope.source === undefined ? [] : sourceNodes(say(scope.source)))))),
  )
}

/** A source behind what it supports; an address in it is a link. */
function sourceNodes(source: string): (Node | string)[] {
  const parts = source.split(/(https?:\/\/[^\s，；）)]+)/)
  return [element('span', { class: 'source' }, ...parts.map((part, index) => (index % 2 === 1 ? element('a', { href: part, rel: 'noreferrer' }, part) : part)))]
}

const confidenceWords: Readonly<Record<Confidence, Bilingual>> = {
  high: { zh: '把握较大', en: 'clear' },
  medium: { zh: '把握一般', en: 'fairly clear' },
  low: { zh: '把握较小', en: 'not clear' },
}

function row(question: Bilingual, answer: Bilingual | null, { matched, confidence, reason }: CategoryAnswer | TierAnswer | ScopeAnswer, say: PlaygroundContext['say']): HTMLElement {
  const words = matched.map(({ word, denied }) => say(denied ? { zh: `${word}（否定或假设，不计）`, en: `${word} (denied, not counted)` } : { zh: word, en: word }))
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, say(question)),
    element('td', {}, element('strong', {}, say(answer ?? { zh: '未定', en: 'undecided' })), answer === null ? null : element('span', { class: 'quiet' }, ` ${say(confidenceWords[confidence])}`)),
    element('td', {}, say(reason)),
    element('td', { lang: 'zh-CN' }, words.length === 0 ? '–' : words.join('、')),
  )
}
