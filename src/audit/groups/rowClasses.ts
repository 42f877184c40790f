/** A column of a batch that holds one of a few numbers a row: from 0 to `width - 1`. */
export interface NarrowColumn {
  readonly values: Uint8Array
  readonly width: number
}

/**
 * Rows that hold the same in every one of some columns are of one class. There are few classes beside the rows, so that what is
 * counted by class is counted once a row instead of once a row and column.
 *
 * A class is a path through a tree with a level for every column: from a node the number in the column leads to a node of the next.
 */
export class RowClasses {
  /** The class of each row of the batch that was classified last. */
  readonly of: Int32Array
  private readonly levels: Level[]

  constructor(private readonly columns: readonly NarrowColumn[], capacity: number) {
    this.of = new Int32Array(capacity)
    this.levels = columns.map(() => new Level())
  }

  /** How many classes there are. */
  get size(): number {
    return this.levels.at(-1)?.size ?? 1
  }

  /** Finds the class of each row of a batch. */
  classify(count: number): void {
    const nodes = this.of
    nodes.fill(0, 0, count)
    this.columns.forEach(({ values, width }, level) => descend(this.levels[level]!, nodes, values, width, count))
  }

  /** What the rows of a class hold, column by column. */
  valuesOf(rowClass: number): number[] {
    const values: number[] = []
    let node = rowClass
    for (let level = this.columns.length - 1; level >= 0; level--) {
      const { width } = this.columns[level]!
      const step = this.levels[level]!.steps[node]!
      values.unshift(step % width)
      node = Math.floor(step / width)
    }
    return values
  }

  /** Forgets all classes. */
  clear(): void {
    for (const level of this.levels) level.clear()
  }
}

class Level {
  /** At `node * width + value`, of the level before: the node that it leads to, plus 1; 0 where nobody went there yet. */
  next = new Int32Array(64)
  /** How each node was reached. */
  steps: number[] = []

  get size(): number {
    return this.steps.length
  }

  learn(step: number): number {
    return (this.next[step] = this.steps.push(step))
  }

  reserve(length: number): void {
    if (length <= this.next.length) return
    const next = new Int32Array(Math.max(length, this.next.length * 2))
    next.set(this.next)
    this.next = next
  }

  clear(): void {
    this.next.fill(0)
    this.steps = []
  }
}

/** Takes each row from its node to the next: hot, once a row and column. */
function descend(level: Level, nodes: Int32Array, values: Uint8Array, width: number, count: number): void {
  let highest = 0
  for (let row = 0; row < count; row++) if (nodes[row]! > highest) highest = nodes[row]!
  level.reserve((highest + 1) * width)
  const { next } = level
  for (let row = 0; row < count; row++) {
    const step = nodes[row]! * width + values[row]!
    const node = next[step]!
    nodes[row] = (node === 0 ? level.learn(step) : node) - 1
  }
}
