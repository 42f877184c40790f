/** Random numbers that a seed repeats (splitmix32). */
export class Random {
  private state: number

  /**
   * @param seed A whole number; equal seeds and purposes give equal sequences.
   * @param purpose What the numbers are for: more numbers drawn for one purpose leave those of the others as they were.
   */
  constructor(seed: number, purpose = '') {
    this.state = seed | 0
    for (const character of purpose) this.state = Math.imul(this.state ^ character.codePointAt(0)!, 0x9e3779b1)
  }

  /** A number from 0, inclusive, to 1, exclusive. */
  next(): number {
    this.state = (this.state + 0x9e3779b9) | 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000
  }

  /** A whole number from `least` to `most`, both inclusive. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** Whether something of the given probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!
  }

  /** One of the choices, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [choice, weight] of choices) {
      left -= weight
      if (left < 0) return choice
    }
    return choices.at(-1)![0]
  }
}
