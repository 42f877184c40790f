/** The milliseconds of a second. */
export const millisecondsOfSecond = 1000
/** The milliseconds of a minute. */
export const millisecondsOfMinute = 60 * millisecondsOfSecond
/** The milliseconds of an hour. */
export const millisecondsOfHour = 60 * millisecondsOfMinute
/** The milliseconds of a civil day on a clock that does not change that day. */
export const millisecondsOfDay = 24 * millisecondsOfHour
