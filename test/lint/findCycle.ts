/** The first circle of imports found, as the names along it with the first one repeated; undefined when there is none. */
export function findCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const finished = new Set<string>()
  const trail: string[] = []

  function visit(file: string): string[] | undefined {
    if (finished.has(file)) return undefined
    const start = trail.indexOf(file)
    if (start >= 0) return [...trail.slice(start), file]
    trail.push(file)
    for (const imported of imports.get(file) ?? []) {
      const cycle = visit(imported)
      if (cycle !== undefined) return cycle
    }
    trail.pop()
    finished.add(file)
    return undefined
  }

  for (const file of imports.keys()) {
    const cycle = visit(file)
    if (cycle !== undefined) return cycle
  }
  return undefined
}
