/** A quoted cell longer than this is taken for an unclosed quote, whatever the sizes of the chunks it came in. */
export const longestQuotedCell = 1 << 20
/** A record longer than this is no record, whatever the sizes of the chunks it came in. */
export const longestRecord = 1 << 24
