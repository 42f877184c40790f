/**
 * Splits a sample over strata in proportion to their sizes, by largest remainders; of equal remainders the stratum that comes first in
 * code-unit order of its name is served first. No stratum gets more than it has.
 *
 * @param size How many are drawn in all, at most as many as there are.
 * @param counts How many each stratum has.
 * @example allotment(10, new Map([['a', 66], ['b', 34]])) // Map { 'a' => 7, 'b' => 3 }
 */
export function allotment(size: number, counts: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const names = [...counts.keys()].sort((left, right) => (left < right ? -1 : 1))
  const shares = new Map(names.map((name) => [name, total === 0 ? 0 : Math.floor((size * counts.get(name)!) / total)]))
  const left = Math.min(size, total) - [...shares.values()].reduce((sum, share) => sum + share, 0)
  // Whole numbers: the remainder of size * count by total.
  const byRemainder = [...names].sort((first, second) => remainder(second) - remainder(first))
  for (const name of byRemainder.slice(0, left)) shares.set(name, shares.get(name)! + 1)
  return shares

  function remainder(name: string): number {
    return (size * counts.get(name)!) % total
  }
}
