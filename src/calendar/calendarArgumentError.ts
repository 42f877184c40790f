import { CalendarError } from './calendarError.js'

/** What can be wrong with an argument of a calendar function. */
export type CalendarArgumentErrorCode =
  | 'DATE_INVALID'
  | 'COUNT_NOT_WHOLE'
  | 'LIMIT_INVALID'
  | 'TIME_ZONE_UNKNOWN'
  | 'REGION_UNKNOWN'
  | 'RANGE_INVALID'
  | 'CALENDAR_FILE_INVALID'

/** Thrown where an argument can never be right, whatever the calendar holds. */
export class CalendarArgumentError extends CalendarError<CalendarArgumentErrorCode> {
  override readonly name = 'CalendarArgumentError'
}
