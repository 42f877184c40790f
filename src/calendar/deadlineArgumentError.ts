import { CalendarError } from './calendarError.js'

/** What can be wrong with the question put to `deadline`. */
export type DeadlineArgumentErrorCode =
  | 'INSTANT_INVALID'
  | 'LIMIT_INVALID'
  | 'CONVENTION_INVALID'
  | 'EXTENSION_INVALID'
  | 'SUSPENSION_NOT_POSITIVE'
  | 'RESTART_BEFORE_START'

/** Thrown where a deadline cannot be counted from what was given. */
export class DeadlineArgumentError extends CalendarError<DeadlineArgumentErrorCode> {
  override readonly name = 'DeadlineArgumentError'
}
