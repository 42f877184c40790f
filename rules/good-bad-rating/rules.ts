import { badRatingAnswered } from './bad-rating-answered.js'
import { badRatingMended } from './bad-rating-mended.js'

/** The rules on good and bad ratings. */
export const rules = [badRatingAnswered, badRatingMended] as const
