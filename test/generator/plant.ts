import type { Random } from './random.js'

/** So many rows of one kind, anywhere among the rows from `from` (inclusive) to `to` (exclusive). */
export interface Planting<K extends string> {
  readonly kind: K
  readonly wanted: number
  readonly from: number
  readonly to: number
}

/** Which row is of which kind; rows of no kind are ordinary. */
export interface Planted<K extends string> {
  kindOf(row: number): K | 'ordinary'
}

/**
 * Spreads kinds over rows, exactly as many of each as are wanted, one kind a row.
 *
 * @throws RangeError where the rows that a kind can stand in do not suffice.
 */
export function plant<K extends string>(count: number, plantings: readonly Planting<K>[], random: Random): Planted<K> {
  const codes = new Uint8Array(count)
  const kinds = plantings.map(({ kind }) => kind)
  // The narrowest first: the others can go elsewhere.
  const narrowestFirst = plantings.map((planting, index) => ({ ...planting, code: index + 1 })).sort((left, right) => left.to - left.from - (right.to - right.from))
  for (const planting of narrowestFirst) {
    for (let done = 0; done < planting.wanted; done++) codes[freeRow(codes, planting, random)] = planting.code
  }
  return { kindOf: (row) => kinds[codes[row]! - 1] ?? 'ordinary' }
}

function freeRow(codes: Uint8Array, { kind, wanted, from, to }: Planting<string>, random: Random): number {
  if (to > from) {
    const drawn = random.between(from, to - 1)
    for (let row = drawn; row < to; row++) if (codes[row] === 0) return row
    for (let row = from; row < drawn; row++) if (codes[row] === 0) return row
  }
  throw new RangeError(
    `${wanted} rows of the kind ${kind} do not fit into the ${Math.max(to - from, 0)} rows that can hold it. Plan fewer, more rows, or a longer period before asOf.`,
  )
}
