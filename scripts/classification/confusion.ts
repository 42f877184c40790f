/** How often each declared kind was classified as what. */
export class Confusion {
  private readonly counts = new Map<string, Map<string, number>>()

  add(declared: string, classified: string): void {
    const row = this.counts.get(declared) ?? new Map<string, number>()
    this.counts.set(declared, row.set(classified, (row.get(classified) ?? 0) + 1))
  }

  /** The table as Markdown, one row a declared kind, one column a class. */
  table(columns: readonly string[]): string {
    const head = ['declared', ...columns, 'all']
    const rows = [...this.counts].map(([declared, row]) => {
      const cells = columns.map((column) => row.get(column) ?? 0)
      return [declared, ...cells, cells.reduce((sum, cell) => sum + cell, 0)]
    })
    rows.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)))
    return [head, head.map((_, place) => (place === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  }

  /** Of the rows that declare one of the columns: how many were decided, and how many of those as declared. */
  agreement(columns: readonly string[]): { readonly declared: number; readonly decided: number; readonly agreeing: number } {
    let declared = 0
    let decided = 0
    let agreeing = 0
    for (const [kind, row] of this.counts) {
      if (!columns.includes(kind)) continue
      for (const [classified, count] of row) {
        declared += count
        if (classified !== 'undecided') decided += count
        if (classified === kind) agreeing += count
      }
    }
    return { declared, decided, agreeing }
  }
}
