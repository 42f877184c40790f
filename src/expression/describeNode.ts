import { describeAmount } from './describeAmount.js'
import type { Field } from './field.js'
import type { Bilingual } from './kinds.js'
import type { Agreed, AnyNode, Choose, Combination, Compare, DatedValue, DueAfter, FirstKnown, IsOneOf, Node, Operator, OwnLimit, Parameter } from './node.js'

/** The language of a formal line. */
export type DescriptionLocale = 'zh-CN' | 'en'

/** What a formal line takes from outside the nodes. */
export interface DescriptionWords {
  /** The values of a parameter in order of their dates; the last is the current one, none leaves the parameter's name. */
  readonly valuesOf: (parameterId: string) => readonly DatedValue[]
  /** What a value of a category is called; the value itself where the schema names none. */
  readonly valueLabel: (field: Field, value: string) => Bilingual
  /** Names of parts that are explained elsewhere and stand by their name. */
  readonly nameOf?: (node: AnyNode) => Bilingual | undefined
}

/**
 * Puts an expression into one formal line (判定式), with the labels of fields and the current values of parameters.
 *
 * `≤` and `≥` include equality; `+` adds a limit to an instant under the conventions of the profile. Conditions are joined by 且 / and,
 * 或 / or; parentheses stand where the order would be open. A parameter without a value stands by its name in 〔 〕.
 *
 * @param node Any node of a rule.
 * @param locale The language of the line.
 * @param words The values of parameters and the labels of categories.
 * @returns One line without a full stop.
 * @example
 * describeNode(happensWithin(call.answeredAt, { from: call.offeredAt, limit: parameters.answerLimit }), 'en', words)
 * // 'answered at ≤ offered at + 15 seconds'
 */
export function describeNode(node: AnyNode | Node, locale: DescriptionLocale, words: DescriptionWords): string {
  return describerIn(locale, words)(node as AnyNode)
}

type Describe = (node: AnyNode) => string
type Say = (zh: string, en: string) => string

function describerIn(locale: DescriptionLocale, words: DescriptionWords): Describe {
  const say: Say = (zh, en) => (locale === 'zh-CN' ? zh : en)
  const inLine = (text: Bilingual): string => say(text.zh, withSmallInitial(text.en))
  const describe: Describe = (node) => {
    const name = words.nameOf?.(node)
    return name ? say(name.zh, name.en) : describeParts(node)
  }
  const describeParts: Describe = (node) => {
    switch (node.node) {
      case 'field':
        return node.kind === 'truth' ? say(`“${node.label.zh}”为是`, `${inLine(node.label)} is yes`) : inLine(node.label)
      case 'parameter':
        return parameterText(node, words, say)
      case 'ownLimit':
        return ownLimitText(node, say, inLine)
      case 'choose':
        return chooseText(node, words, say, describe, inLine)
      case 'dueAfter':
        return dueText(node, say, describe, inLine)
      case 'happensBy':
        return `${grouped(node.event, describe)} ≤ ${node.due.node === 'dueAfter' ? describe(node.due) : grouped(node.due, describe)}`
      case 'elapsed':
        return `${grouped(node.to, describe)} − ${grouped(node.from, describe)}`
      case 'compare':
        return compareText(node, say, describe)
      case 'isOneOf':
        return `${inLine(node.field.label)} ${oneOfText(node, words, say, inLine)}`
      case 'isPresent':
        return say(`有${quoted(node.field)}`, `${inLine(node.field.label)} is filled in`)
      case 'matches':
        return say(`${quoted(node.field)}为${node.meaning.zh}`, `${inLine(node.field.label)} is ${node.meaning.en}`)
      case 'length':
        return say(`${quoted(node.field)}的字数`, `the characters of ${inLine(node.field.label)}`)
      case 'dueOnce':
        return say(
          `至迟在${grouped(node.until, describe)}之时，${grouped(node.of, describe)}`,
          `${grouped(node.of, describe)}, at the latest once ${grouped(node.until, describe)}`,
        )
      case 'all':
      case 'any':
        return combinationText(node, say, describe)
      case 'not':
        return notText(node.of as AnyNode, say, describe, inLine)
      case 'firstKnown':
        return firstKnownText(node, say, describe)
      case 'agreed':
        return agreedText(node, say, describe)
    }
  }
  return describeParts
}

const quoted = ({ label }: Field): string => `“${label.zh}”`

/** Labels begin with a capital letter, which a line has none for in its middle; abbreviations and names such as WeChat keep theirs. */
function withSmallInitial(text: string): string {
  return /^[A-Z][a-z]*(?![A-Za-z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

function parameterText({ id, label }: Parameter, words: DescriptionWords, say: Say): string {
  const current = words.valuesOf(id).at(-1)
  if (!current) return say(`〔${label.zh}〕`, `〔${withSmallInitial(label.en)}〕`)
  const amount = describeAmount(current)
  return say(amount.zh, amount.en)
}

function ownLimitText({ value, unit }: OwnLimit, say: Say, inLine: (text: Bilingual) => string): string {
  return say(`记录自带的时限（${quoted(value)}、${quoted(unit)}）`, `the limit that the record carries (${inLine(value.label)}, ${inLine(unit.label)})`)
}

function chooseText({ field, branches, otherwise }: Choose, words: DescriptionWords, say: Say, describe: Describe, inLine: (text: Bilingual) => string): string {
  const cases = Object.entries(branches).map(([value, limit]) => `${inLine(words.valueLabel(field, value))}${say('：', ': ')}${describe(limit as AnyNode)}`)
  const rest = otherwise ? [`${say('其余：', 'otherwise: ')}${describe(otherwise as AnyNode)}`] : []
  return say(`按${quoted(field)}所定的时限（${[...cases, ...rest].join('；')}）`, `the limit by ${inLine(field.label)} (${[...cases, ...rest].join('; ')})`)
}

function dueText({ from, limit, extensions, suspensions }: DueAfter, say: Say, describe: Describe, inLine: (text: Bilingual) => string): string {
  const moved = [
    ...(extensions ? [say(`${quoted(extensions)}顺延`, `extended by ${inLine(extensions.label)}`)] : []),
    ...(suspensions ? [say(`${quoted(suspensions)}期间不计`, `less ${inLine(suspensions.label)}`)] : []),
  ]
  const note = moved.length === 0 ? '' : say(`（${moved.join('，')}）`, ` (${moved.join(', ')})`)
  return `${grouped(from, describe)} + ${grouped(limit, describe)}${note}`
}

const signs: Readonly<Record<Operator, string>> = { '<': '<', '<=': '≤', '>=': '≥', '>': '>', '=': '=' }

function compareText({ left, operator, right }: Compare, say: Say, describe: Describe): string {
  return `${grouped(left, describe)} ${signs[operator]} ${right.node === 'constant' ? constantText(right.value, left, say) : grouped(right, describe)}`
}

/** Durations are compared in seconds (see `compare`). */
function constantText(value: number, left: Node, say: Say): string {
  if (left.kind !== 'duration') return String(value)
  const amount = describeAmount({ value, unit: 'second' })
  return say(amount.zh, amount.en)
}

function oneOfText({ field, values }: IsOneOf, words: DescriptionWords, say: Say, inLine: (text: Bilingual) => string): string {
  const labels = values.map((value) => inLine(words.valueLabel(field, value)))
  return labels.length === 1 ? `= ${labels[0]!}` : `∈ {${labels.join(say('，', ', '))}}`
}

function combinationText({ node, of }: Combination, say: Say, describe: Describe): string {
  const join = node === 'all' ? say(' 且 ', ' and ') : say(' 或 ', ' or ')
  return of.map((each) => (each.node === node ? describe(each as AnyNode) : grouped(each, describe))).join(join)
}

/** What is said of one field turns round by its verb, anything else as a whole. */
function notText(of: AnyNode, say: Say, describe: Describe, inLine: (text: Bilingual) => string): string {
  if (of.node === 'isPresent') return say(`无${quoted(of.field)}`, `${inLine(of.field.label)} is blank`)
  if (of.node === 'field') return say(`${quoted(of)}为否`, `${inLine(of.label)} is no`)
  return say(`非（${describe(of)}）`, `not (${describe(of)})`)
}

/** Of values the first that is there counts, of conditions the first that can tell. */
function firstKnownText({ of, kind }: FirstKnown, say: Say, describe: Describe): string {
  const [first, ...others] = of.map((each) => grouped(each, describe))
  const otherwise = kind === 'truth' ? say('；不能判断时，', '; where that cannot tell, ') : say('，无则', ', else ')
  return [first!, ...others].join(otherwise)
}

/** Whichever is set; where more than one is, they have to agree. */
function agreedText({ of }: Agreed, say: Say, describe: Describe): string {
  const texts = of.map((each) => grouped(each, describe))
  return texts.length === 1 ? texts[0]! : say(`${texts.join(' 或 ')}，均已设定的须一致`, `${texts.join(' or ')}, which have to agree where more than one is set`)
}

const atoms: readonly AnyNode['node'][] = ['field', 'parameter', 'ownLimit', 'choose', 'happensBy', 'compare', 'isOneOf', 'isPresent', 'matches', 'length', 'not']

/** Parentheses around whatever has parts that could be read with their neighbours. */
function grouped(node: AnyNode | Node, describe: Describe): string {
  const text = describe(node as AnyNode)
  const isSum = node.node === 'dueAfter' && !/[)）]$/.test(text)
  return atoms.includes(node.node) || isSum || isName(text) ? text : bracketed(text)
}

/** A name of a part, such as 期限 1, has no parts of its own. */
const isName = (text: string): boolean => /^\p{L}+ \d$/u.test(text)

/** Chinese lines take the wide pair. */
function bracketed(text: string): string {
  return /\p{Script=Han}/u.test(text) ? `（${text}）` : `(${text})`
}
