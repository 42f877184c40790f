import { day, minute } from './wallTime.js'

/**
 * The limits of the national standard as the generator plants by them, in seconds. They are written down here a second time
 * so that what the generator expects does not rest on the parameters that it is there to check.
 */
export const limits = {
  /** Answer time: 15 seconds. */
  answer: 15,
  /** Response to short messages and other media: 3 minutes. */
  message: 3 * minute,
  /** Response to mailbox letters: 24 hours. */
  mailbox: day,
  /** Transfer: 2 working days. */
  transferWorkdays: 2,
  /** Connection rate: 95 % … */
  connectionPercent: 95,
  /** … in any continuous 24 hours. */
  connectionWindow: day,
} as const
