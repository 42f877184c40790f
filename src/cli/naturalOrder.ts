const parts = /\d+|\D+/g
const digits = /^\d/

/**
 * Compares two names the way a person orders them, `m2` before `m10`: runs of digits by their number, the rest by code unit. It asks
 * neither the file system nor the language of the machine, so a folder is read in the same order everywhere.
 *
 * @example ['m10.csv', 'm2.csv'].sort(naturalOrder) // ['m2.csv', 'm10.csv']
 */
export function naturalOrder(left: string, right: string): number {
  const [lefts, rights] = [left.match(parts) ?? [], right.match(parts) ?? []]
  for (let at = 0; at < lefts.length && at < rights.length; at++) {
    const order = partOrder(lefts[at]!, rights[at]!)
    if (order !== 0) return order
  }
  // `m1` and `m01` are one number: their spelling decides, so that no two names are equal.
  return lefts.length - rights.length || codeOrder(left, right)
}

function partOrder(left: string, right: string): number {
  if (!digits.test(left) || !digits.test(right)) return codeOrder(left, right)
  const [first, second] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')]
  // A number may be longer than a double can hold.
  return first.length - second.length || codeOrder(first, second)
}

function codeOrder(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
