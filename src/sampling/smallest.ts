/** Something with a rank by which it is drawn or not. */
export interface Ranked {
  /** Equal ranks are the same thing twice. */
  readonly rank: string
}

/** Keeps the so many things of smallest rank of all that are offered, in a heap whose first is the largest that is kept. */
export class Smallest<T extends Ranked> {
  private readonly heap: T[] = []

  constructor(private readonly most: number) {}

  /** Whether something of this rank would be kept. */
  takes(rank: string): boolean {
    return this.heap.length < this.most || (this.most > 0 && rank < this.heap[0]!.rank)
  }

  /** Adds something; what has the largest rank gives way where there is no room. */
  add(item: T): void {
    if (!this.takes(item.rank)) return
    if (this.heap.length < this.most) {
      this.heap.push(item)
      this.rise(this.heap.length - 1)
    } else {
      this.heap[0] = item
      this.sink(0)
    }
  }

  /** What is kept, the smallest rank first. */
  sorted(): T[] {
    return [...this.heap].sort((left, right) => (left.rank < right.rank ? -1 : 1))
  }

  private rise(from: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.heap[parent]!.rank >= this.heap[at]!.rank) return
      this.swap(parent, at)
      at = parent
    }
  }

  private sink(from: number): void {
    let at = from
    for (;;) {
      let largest = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.heap.length && this.heap[child]!.rank > this.heap[largest]!.rank) largest = child
      }
      if (largest === at) return
      this.swap(largest, at)
      at = largest
    }
  }

  private swap(one: number, other: number): void {
    const item = this.heap[one]!
    this.heap[one] = this.heap[other]!
    this.heap[other] = item
  }
}
