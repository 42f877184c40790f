import type { Measure, Threshold, EveryHour } from '../engine/measure.js'
import { isMeasureRule, isQualityRule, type MeasureRule, type QualityRule, type Rule } from '../engine/rule.js'
import { type DescriptionWords, describeNode } from '../expression/describeNode.js'
import type { Bilingual } from '../expression/kinds.js'
import type { TruthNode } from '../expression/node.js'
import { inLocale, type Locale } from '../report/locale.js'
import { repeatedParts } from './repeatedParts.js'

/** The formal lines (判定式) of a rule. */
export interface FormalLines {
  /** To which records it applies; null where it applies to all of its type. */
  readonly applies: string | null
  /** What must hold. */
  readonly expects: string
  /** The parts that stand in the lines by name, the outermost first, each as `name = line`. */
  readonly where: readonly string[]
}

/**
 * Puts a rule into its formal lines.
 *
 * @param rule Any rule.
 * @param locale The language of the lines.
 * @param words The values of parameters and the labels of categories, under one profile.
 * @example formalLines(callAnsweredInTime, 'en', words).expects // 'answered at ≤ offered at + 15 seconds'
 */
export function formalLines(rule: Rule, locale: Locale, words: DescriptionWords): FormalLines {
  if (isQualityRule(rule)) return { applies: null, expects: inLocale(qualityLines[rule.quality], locale), where: [] }
  if (isMeasureRule(rule)) return { applies: occurrencesLine(rule, locale, words), expects: measureLine(rule, locale, words), where: [] }
  return expressionLines(rule, locale, words)
}

/**
 * The formal lines of a rule's expressions, or of those that another reading puts in their place.
 *
 * @example expressionLines(callAnsweredInTime.readings['from-ring'], 'en', words).expects // 'answered at ≤ ring at + 15 seconds'
 */
export function expressionLines(
  { applicability, expectation }: { readonly applicability?: TruthNode; readonly expectation: TruthNode },
  locale: Locale,
  words: DescriptionWords,
): FormalLines {
  const parts = repeatedParts(applicability ? [expectation, applicability] : [expectation])
  const named: DescriptionWords = { ...words, nameOf: (node) => parts.find((part) => part.node === node)?.name }
  return {
    applies: applicability ? describeNode(applicability, locale, named) : null,
    expects: describeNode(expectation, locale, named),
    where: parts.map(({ node, name }) => `${inLocale(name, locale)} = ${describeNode(node, locale, named)}`),
  }
}

const qualityLines: Readonly<Record<QualityRule['quality'], Bilingual>> = {
  readable: { zh: '规则所用各单元格均能读取', en: 'every cell that a rule uses can be read' },
  ordered: { zh: '记录内各时间合乎先后次序', en: 'the times of the record are in order' },
  unique: { zh: '同类记录的编号各不相同', en: 'no two records of one type have the same id' },
}

function measureLine({ measure, expectation }: MeasureRule, locale: Locale, words: DescriptionWords): string {
  const say = (zh: string, en: string): string => inLocale({ zh, en }, locale)
  const of = describeNode(measure.of, locale, words)
  const least = leastText(expectation, locale, words)
  if (measure.measure === 'occurrences') return of
  if (measure.measure === 'hourlyCoverage') return say(`一天24个钟点，每个钟点均有记录满足：${of}`, `in each of the 24 hours of the day a record meets: ${of}`)
  if (measure.measure === 'yearlyTotal') {
    const what = totalText(measure, locale)
    return say(`每个自然年，满足下列条件的${what} ≥ ${least}：${of}`, `in each calendar year, ${what} ≥ ${least} of the records that meet: ${of}`)
  }
  const window = windowText(measure, locale, words)
  return say(`${window}内，满足下列条件的记录占比 ≥ ${least}：${of}`, `${window}, the share of records ≥ ${least} that meet: ${of}`)
}

/** Of which records occurrences ask something; null for any other measure, which takes all records together. */
function occurrencesLine({ measure, expectation }: MeasureRule, locale: Locale, words: DescriptionWords): string | null {
  if (measure.measure !== 'occurrences') return null
  const length = describeNode(measure.length, locale, words)
  const least = leastText(expectation, locale, words)
  const fields = measure.by.map((field) => describeNode(field, locale, words))
  const often = inLocale({
    zh: `截至本条之时的 ${length} 内，${measure.by.map(({ label }) => `“${label.zh}”`).join('、')}相同的记录（含本条）≥ ${least}`,
    en: `the records with the same ${fields.join(' and ')} in the ${length} up to it, itself included, ≥ ${least}`,
  }, locale)
  return measure.among ? inLocale({ zh: `${often} 且 ${describeNode(measure.among, locale, words)}`, en: `${often}, and ${describeNode(measure.among, locale, words)}` }, locale) : often
}

function totalText({ amount, distinct }: Extract<Measure, { measure: 'yearlyTotal' }>, locale: Locale): string {
  if (amount) return inLocale({ zh: `记录“${amount.label.zh}”合计`, en: `the sum of ${amount.label.en.toLowerCase()}` }, locale)
  if (distinct) return inLocale({ zh: `记录的不同“${distinct.label.zh}”个数`, en: `the number of different values of ${distinct.label.en.toLowerCase()}` }, locale)
  return inLocale({ zh: '记录数', en: 'the number' }, locale)
}

function leastText(expectation: Threshold | EveryHour, locale: Locale, words: DescriptionWords): string {
  return expectation.threshold === 'everyHour' ? '' : describeNode(expectation.parameter, locale, words)
}

function windowText(measure: Extract<Measure, { measure: 'rollingShare' }>, locale: Locale, words: DescriptionWords): string {
  const length = describeNode(measure.length, locale, words)
  return inLocale({ zh: `任意连续 ${length}`, en: `in any continuous ${length}` }, locale)
}
