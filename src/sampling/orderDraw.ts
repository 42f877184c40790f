import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { KeyIndex } from '../engine/keyIndex.js'
import { allotment } from './allotment.js'
import { largestSampleSize, type SamplePrecision, sampleSize } from './sampleSize.js'
import { type Ranked, Smallest } from './smallest.js'

/** How many are to be drawn: a number, or as many as a precision needs. */
export type SampleAim = { readonly size: number } | SamplePrecision

/** What was drawn of a stratum, and of how many. */
export interface DrawnStratum<T> {
  readonly name: string
  readonly population: number
  readonly drawn: readonly T[]
}

const encoder = /* @__PURE__ */ new TextEncoder()

/**
 * Draws at random from records that pass by: those whose rank, the SHA-256 of the seed and the id, is smallest. Every record has the same
 * chance; the choice depends on the seed and the ids alone, and not on their order or on how files are split, and can be checked by anyone.
 */
export class OrderDraw<T extends Ranked> {
  private readonly seen = new KeyIndex()
  private readonly strata = new Map<string, { population: number; readonly kept: Smallest<T> }>()
  private readonly most: number
  /** Ids that occurred before. */
  duplicates = 0

  constructor(
    private readonly aim: SampleAim,
    private readonly seed: string,
  ) {
    this.most = 'size' in aim ? aim.size : largestSampleSize(aim)
  }

  /** @param make Makes what is kept of the record; asked only where it is. */
  add(id: string, stratum: string, make: (rank: string) => T): void {
    const digest = sha256(encoder.encode(`${this.seed}\n${id}`))
    const words = new DataView(digest.buffer, digest.byteOffset)
    if (this.seen.add(words.getUint32(0), words.getUint32(4), words.getUint32(8))) {
      this.duplicates++
      return
    }
    const found = this.strata.get(stratum) ?? { population: 0, kept: new Smallest<T>(this.most) }
    this.strata.set(stratum, found)
    found.population++
    const rank = bytesToHex(digest)
    if (found.kept.takes(rank)) found.kept.add(make(rank))
  }

  /** What was drawn, stratum by stratum in code-unit order. */
  finish(): DrawnStratum<T>[] {
    const counts = new Map([...this.strata].map(([name, { population }]) => [name, population]))
    const population = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const size = 'size' in this.aim ? Math.min(this.aim.size, population) : sampleSize(population, this.aim)
    return [...allotment(size, counts)].map(([name, share]) => {
      const stratum = this.strata.get(name)!
      return { name, population: stratum.population, drawn: stratum.kept.sorted().slice(0, share) }
    })
  }
}
