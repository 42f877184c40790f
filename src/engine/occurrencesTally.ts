import { hashWords } from '../expression/hashedTexts.js'
import { noValue, type Status } from '../expression/kinds.js'
import { lacksNothing } from './combinedKey.js'
import { longer } from './longer.js'
import { codedHash, forEachKey, inSlices, type SlicedRecords, timeless } from './occurrencesIndex.js'
import { OccurrencesJudge, type OccurrencesResult, type OccurrenceTerm } from './occurrencesJudge.js'
import { outside, type Verdict, Verdicts } from './occurrenceVerdicts.js'
import { outcomeCodes } from './outcome.js'
import type { CompiledMeasureRule } from './recordPlan.js'

/** Records that lack a part of their key, by their reason. */
interface KeylessRecords {
  readonly counts: readonly number[]
  /** The first of them, at most as many as samples are shown. */
  readonly samples: readonly { readonly verdict: number; readonly row: number; readonly start: number; readonly status: Status }[]
}

/** The records of a part of the input. */
export interface OccurrencesPart extends SlicedRecords {
  readonly verdicts: readonly Verdict[]
  readonly keyless: KeylessRecords
}

/** At most so many samples of an outcome travel with a part. */
const keylessCap = 100

/**
 * The exact index behind occurrences: hash of the key, time, row and what is asked of it, 24 bytes a record.
 * Parts are gathered anywhere and joined in the order of the input, on which only the samples rest.
 */
export class OccurrencesTally<Place = unknown> {
  private first = new Uint32Array(1024)
  private second = new Uint32Array(1024)
  private third = new Uint32Array(1024)
  private times = new Float64Array(1024)
  private rows = new Uint32Array(1024)
  private size = 0
  private verdicts = new Verdicts()
  private keyless: { counts: number[]; samples: KeylessRecords['samples'][number][] } = { counts: [], samples: [] }
  private readonly merged: { readonly part: OccurrencesPart; readonly place: Place }[] = []

  /** Adds a batch; rows that `kept` leaves out are no targets and count for those that are. */
  add({ at, occurring, reasons }: CompiledMeasureRule, count: number, kept: Uint8Array | null, rowNumbers: Int32Array): void {
    const { key, judged } = occurring!
    const { verdicts } = this
    this.reserve(count)
    for (let row = 0; row < count; row++) {
      const isOutside = kept !== null && kept[row] === 0
      const outcome = judged.outcomes[row]!
      const verdict = isOutside ? outside : verdicts.at(outcome, judged.reasons[row]!, reasons)
      const status = at.status[row]! as Status
      const hasTime = status < noValue
      const lack = key.lacks[row]!
      if (lack !== lacksNothing) {
        if (isOutside) continue
        const isAsked = outcome !== outcomeCodes.inapplicable
        this.addKeyless(isAsked ? verdicts.at(outcomeCodes.cantTell, lack, reasons) : verdict, rowNumbers[row]!, hasTime ? at.values[row]! : NaN, status)
        continue
      }
      const place = this.size++
      const word = row * hashWords
      this.first[place] = key.hashes[word]!
      this.second[place] = key.hashes[word + 1]!
      this.third[place] = codedHash(key.hashes[word + 2]!, verdict, hasTime ? status : timeless)
      this.times[place] = hasTime ? at.values[row]! : verdicts.at(outcomeCodes.cantTell, at.blame(row), reasons)
      this.rows[place] = rowNumbers[row]!
    }
  }

  /** What was gathered since it was last taken. */
  take(): OccurrencesPart {
    const { size, verdicts, keyless } = this
    this.size = 0
    this.verdicts = new Verdicts()
    this.keyless = { counts: [], samples: [] }
    const records = inSlices({
      first: this.first.subarray(0, size),
      second: this.second.subarray(0, size),
      third: this.third.subarray(0, size),
      times: this.times.subarray(0, size),
      rows: this.rows.subarray(0, size),
    })
    return { ...records, verdicts: verdicts.list, keyless }
  }

  /** Takes in a part, which nobody else has. */
  merge(part: OccurrencesPart, place: Place): void {
    this.merged.push({ part, place })
  }

  /**
   * Judges every record.
   *
   * @param terms Windows and numbers, in order of time; together they cover all of it.
   * @param field The name of the field that says when a record counts.
   * @param sampleCap At most so many samples are kept.
   */
  finish(terms: readonly OccurrenceTerm[], field: string, sampleCap: number): OccurrencesResult<Place> {
    const judge = new OccurrencesJudge(this.merged, terms, { field, sampleCap })
    forEachKey(this.merged.map(({ part }) => part), (slice, from, to) => judge.judgeKey(slice, from, to))
    judge.judgeKeyless()
    return judge.result()
  }

  private addKeyless(verdict: number, row: number, start: number, status: Status): void {
    const { counts, samples } = this.keyless
    counts[verdict] = (counts[verdict] ?? 0) + 1
    if (samples.length < keylessCap && this.verdicts.list[verdict]!.outcome === 'cantTell') samples.push({ verdict, row, start, status })
  }

  private reserve(more: number): void {
    if (this.size + more <= this.rows.length) return
    const room = Math.max(this.rows.length * 2, this.size + more)
    this.first = longer(this.first, new Uint32Array(room))
    this.second = longer(this.second, new Uint32Array(room))
    this.third = longer(this.third, new Uint32Array(room))
    this.times = longer(this.times, new Float64Array(room))
    this.rows = longer(this.rows, new Uint32Array(room))
  }
}
