/** Up to so many rows are copied one by one: a view of a part costs more than they do, and a live record is a batch of one. */
const fewRows = 16

/** Copies the first rows of a column into another. */
export function copyRows<T extends Uint8Array | Uint16Array | Float64Array>(from: T, into: T, count: number): void {
  if (count > fewRows) return into.set(from.subarray(0, count))
  for (let row = 0; row < count; row++) into[row] = from[row]!
}
