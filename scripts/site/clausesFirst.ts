/**
 * How much a page found counts in the order of results: a reader who names a matter of the standard looks for its clause, of which
 * parameters, rules and profiles repeat the name.
 *
 * VitePress hands the function to the browser as its text, so it names nothing outside itself.
 */
export function clausesFirst(address: string): number {
  return /\/reference\/clauses\/[^/]/.test(address) ? 3 : 1
}
