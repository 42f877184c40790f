import { tier137Lexicon } from '../../rules/lexicons/index.js'
import type { WorkingCalendar } from '../calendar/workingCalendar.js'
import type { ClassificationAnswer } from './answer.js'
import { declaredTier } from './declaredTier.js'
import type { Lexicon } from './lexicon.js'
import { readInput, type TextOrder } from './readInput.js'
import { reasonOf } from './reasonOf.js'
import { type TierDue, tierDue } from './tierDue.js'
import { matchedWords, weighWords } from './weighWords.js'

/** The tiers of the "137" method, named by their days. */
export type Tier137 = '1' | '3' | '7'

/** The fields of a work order that the tier rests on. */
export interface TierOrder extends TextOrder {
  readonly tier137?: Tier137 | null | undefined
  readonly urgency?: 'normal' | 'urgent' | 'extraUrgent' | null | undefined
  readonly emergency?: boolean | null | undefined
  /** Whether the matter is left from history, such as a title deed that was never issued. */
  readonly historyLeft?: boolean | null | undefined
  /** ISO text or a Date; a text without an offset is read in the time zone. The days count from it. */
  readonly createdAt?: string | Date | null | undefined
}

/** A lexicon that also says how long each tier has. */
export interface TierLexicon extends Lexicon {
  /** The limit of each tier, such as `3d`. */
  readonly limits: Readonly<Record<Tier137, string>>
}

/** How the 137 tier is to be decided. */
export interface TierOptions {
  /** Default: the lexicon of this library. */
  readonly lexicon?: TierLexicon
  /** For a lexicon whose limits are working days; natural days, as Dongsheng's, need none. Default: the national one. */
  readonly calendar?: WorkingCalendar
  /** The instant at which the order is late or not: ISO text or a Date. Without it nothing is said about lateness. */
  readonly asOf?: string | Date
  /** Default: `Asia/Shanghai`. */
  readonly timeZone?: string
}

/** The tier of an order, with what decided it and when the answer is due. */
export interface TierAnswer extends ClassificationAnswer<Tier137> {
  /** The tier; null where neither a field nor the words decide. */
  readonly tier: Tier137 | null
  /** When the answer is due; null without a tier, or without a time of creation that can be read. */
  readonly due: TierDue | null
}

/**
 * The tier of an order in the "137" method of Dongsheng district, Ordos: emergencies such as water and power 1 day, ordinary matters
 * 3 days, matters left from history 7 days. Declared fields decide first, the words of topic, title and content otherwise.
 *
 * @param order The order. What is missing is unknown; an order that says too little is `undecided`.
 * @param options The lexicon, the calendar, and `asOf` for whether it is late.
 * @returns The tier, its due time in natural days from `createdAt` (the day of creation not counted), the words that decided, the
 * confidence, the other tiers with words for them, and the reason in Chinese and English.
 * @throws ClassificationError where a text field holds no text, the lexicon does not hold or `asOf` is no instant.
 * @example
 * classifyTier137({ title: '小区停水两天', createdAt: '2026-03-04T09:30:00+08:00' })
 * // { tier: '1', due: { day: '2026-03-05', at: '2026-03-05T23:59:59.999+08:00' }, decidedBy: 'text',
 * //   matched: [{ word: '停水', group: 'water-cut', field: 'title' }], confidence: 'high', … }
 */
export function classifyTier137(order: TierOrder, options: TierOptions = {}): TierAnswer {
  const { lexicon = tier137Lexicon } = options
  const decision = declaredTier(order, lexicon) ?? tierFromText(order, lexicon)
  return { ...decision, due: tierDue(decision.tier, order.createdAt, lexicon, options) }
}

function tierFromText(order: TierOrder, lexicon: TierLexicon): Omit<TierAnswer, 'due'> {
  const fields = readInput(order)
  const weighed = weighWords(fields, lexicon)
  const tier = weighed.best as Tier137 | null
  const topicSpeaks = weighed.found.some(({ field, group, denied }) => field === 'topic' && group.class === tier && !denied)
  return {
    tier,
    decidedBy: tier === null ? 'undecided' : topicSpeaks ? 'declared' : 'text',
    matched: matchedWords(weighed.found),
    confidence: weighed.confidence,
    alternatives: weighed.ranking.filter((name) => name !== tier) as Tier137[],
    reason: reasonOf(weighed, lexicon),
  }
}
