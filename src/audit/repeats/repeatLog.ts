import type { InputColumn } from '../../expression/column.js'
import { HashedTexts, hashWords } from '../../expression/hashedTexts.js'
import { noValue } from '../../expression/kinds.js'
import type { Plan } from '../../expression/plan.js'
import { namelessWords, type RepeatFields } from './repeatFields.js'

/** Who wrote and about what, of consecutive records that say both, as hashes: what was written is not kept. */
export interface RepeatPart {
  /** Three words a record. */
  readonly who: Uint32Array
  /** The same of person and matter together. */
  readonly whoAndWhat: Uint32Array
  readonly rows: Int32Array
  /** Records that do not say who wrote, or about what. */
  readonly unknown: number
}

/** Gathers of a part of the input who wrote about what, for the search for repeats, which needs all parts in their order. */
export class RepeatLog {
  private readonly who: readonly InputColumn[]
  private readonly what: readonly InputColumn[]
  private readonly nameless: ReadonlySet<string>
  private people: number[] = []
  private pairs: number[] = []
  private rows: number[] = []
  private unknown = 0

  constructor(plan: Plan, { who, what }: RepeatFields) {
    const columnOf = (name: string): InputColumn => {
      const column = plan.inputs.get(name)!
      column.texts ??= new HashedTexts(plan.capacity)
      return column
    }
    this.who = who.map(columnOf)
    this.what = what.map(columnOf)
    this.nameless = hashesOf(namelessWords)
  }

  /** Adds the records of a batch; those that `kept` leaves out do not count. */
  add(rowNumbers: Int32Array, count: number, kept: Uint8Array | null): void {
    for (let row = 0; row < count; row++) {
      if (kept !== null && kept[row] === 0) continue
      const person = this.who.find((column) => isKnown(column, row) && !this.nameless.has(hashAt(column.texts!.hashes, row)))
      const matter = this.what.find((column) => isKnown(column, row))
      if (!person || !matter) {
        this.unknown++
        continue
      }
      for (let word = 0; word < hashWords; word++) {
        const who = person.texts!.hashes[row * hashWords + word]!
        this.people.push(who)
        this.pairs.push((Math.imul(who, 0x01000193) ^ matter.texts!.hashes[row * hashWords + word]!) >>> 0)
      }
      this.rows.push(rowNumbers[row]!)
    }
  }

  /** What was gathered since it was last taken. */
  take(): RepeatPart {
    const part = { who: Uint32Array.from(this.people), whoAndWhat: Uint32Array.from(this.pairs), rows: Int32Array.from(this.rows), unknown: this.unknown }
    this.people = []
    this.pairs = []
    this.rows = []
    this.unknown = 0
    return part
  }
}

function isKnown(column: InputColumn, row: number): boolean {
  return column.isMapped && column.status[row]! < noValue
}

function hashAt(hashes: Uint32Array, row: number): string {
  return hashes.subarray(row * hashWords, (row + 1) * hashWords).join()
}

function hashesOf(words: readonly string[]): ReadonlySet<string> {
  const texts = new HashedTexts(words.length)
  words.forEach((word, row) => texts.addText(row, word))
  return new Set(words.map((_, row) => hashAt(texts.hashes, row)))
}
