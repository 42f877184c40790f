import { KeyIndex } from '../../engine/keyIndex.js'
import { hashWords } from '../../expression/hashedTexts.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import type { RepeatResult } from '../../report/auditReport.js'
import type { KeyPart } from '../keyLog.js'
import type { Place } from '../recordRun.js'
import { sampleCap } from '../sampleShelf.js'
import { repeatFields } from './repeatFields.js'
import type { RepeatPart } from './repeatLog.js'

/** Counts how often each key occurs as once or more than once: 15 to 23 bytes a key. */
class Occurrences {
  private readonly once = new KeyIndex()
  private readonly again = new KeyIndex()
  distinct = 0
  /** Keys that occur more than once. */
  several = 0

  /** Adds a key and says whether it was there already. */
  add(hashes: Uint32Array, at: number): boolean {
    const [first, second, third] = [hashes[at]!, hashes[at + 1]!, hashes[at + 2]!]
    if (!this.once.add(first, second, third)) {
      this.distinct++
      return false
    }
    if (!this.again.add(first, second, third)) this.several++
    return true
  }
}

/** Finds the records that say again what their writer said before, over all files of a record type; parts come in input order. */
export class RepeatTotal {
  private readonly people = new Occurrences()
  private readonly pairs = new Occurrences()
  private readonly samples: { readonly key: string; readonly place: Place; readonly row: number }[] = []
  private readonly decoder = new TextDecoder()
  private records = 0
  private repeated = 0
  private unknown = 0

  merge({ who, whoAndWhat, rows, unknown }: RepeatPart, keys: KeyPart | null, place: Place, rowsBefore: number): void {
    this.unknown += unknown
    this.records += rows.length
    for (let at = 0; at < rows.length; at++) {
      this.people.add(who, at * hashWords)
      if (!this.pairs.add(whoAndWhat, at * hashWords)) continue
      this.repeated++
      if (this.samples.length < sampleCap) this.samples.push({ key: keys ? this.keyOf(keys, rows[at]!) : '', place, row: rows[at]! + rowsBefore })
    }
  }

  /** @param shown A key as it may be shown. */
  result(record: RecordType, shown: (key: string) => string): RepeatResult {
    const { who, what } = repeatFields[record]!
    return {
      record,
      who,
      what,
      records: this.records,
      unknown: this.unknown,
      repeated: this.repeated,
      series: this.pairs.several,
      people: this.people.distinct,
      peopleWritingAgain: this.people.several,
      samples: this.samples.map(({ key, place: { file, sheet }, row }) => ({ key: shown(key), locator: { file, ...(sheet !== undefined && { sheet }), row } })),
      truncated: this.samples.length < this.repeated,
    }
  }

  private keyOf({ rows, ends, bytes }: KeyPart, row: number): string {
    const at = rows.indexOf(row)
    return at < 0 ? '' : this.decoder.decode(bytes.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]!))
  }
}
