import { reasonMeanings, type ReasonData, type ReasonKey } from '../engine/reason.js'
import { inLocale, type Locale } from './locale.js'

/**
 * Writes the sentence of a reason, its places filled from its data.
 *
 * A place without data keeps its name, so that a gap is seen and not hidden. A user's own reason (`x-…`) is its key.
 *
 * @example
 * reasonSentence('late', { field: '接听时间' }, 'zh-CN') // '接听时间晚于期限'
 */
export function reasonSentence(key: ReasonKey, data: ReasonData, locale: Locale): string {
  if (!isKnown(key)) return key
  return inLocale(reasonMeanings[key].message, locale).replace(/\{(\w+)\}/g, (_, place: string) => String(data[place] ?? place))
}

function isKnown(key: ReasonKey): key is keyof typeof reasonMeanings {
  return Object.hasOwn(reasonMeanings, key)
}
