const dateLike = /^\d{4}-\d{1,2}-\d{1,2}([T ][\d:.]{1,15}([+-][\d:]{2,6}|Z)?)?$/
const limitLike = /^\d{1,5}(\.\d{1,3})?\s?[A-Za-z]{1,8}$/

/**
 * A received value as an error message may show it.
 * Only what looks like a date or a limit is echoed: any other text may be a name, a phone number or an address.
 */
export function shown(received: unknown): string {
  if (typeof received === 'number') return Number.isFinite(received) ? 'a number' : String(received)
  if (typeof received !== 'string') return received === null ? 'null' : `a value of type ${typeof received}`
  if (dateLike.test(received) || limitLike.test(received)) return `"${received}"`
  return `a text of ${received.length} characters`
}
