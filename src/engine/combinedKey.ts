import { type InputColumn, Truth } from '../expression/column.js'
import { compileField, type FieldColumn } from '../expression/compile/compileField.js'
import type { Field } from '../expression/field.js'
import { HashedTexts, hashWords } from '../expression/hashedTexts.js'
import { noValue } from '../expression/kinds.js'
import type { Plan } from '../expression/plan.js'

/** What several fields of a record say together, as hashes by which equal ones are found; what they say is not kept. */
export interface CombinedKey {
  /** Three words a row; those of a row that lacks a field say nothing. */
  readonly hashes: Uint32Array
  /** Per row the code of the reason why its key is not known, or `lacksNothing`. */
  readonly lacks: Uint16Array
  compute(count: number): void
}

/** In place of a reason: every field of the row says something. */
export const lacksNothing = 0xffff

/** The hashes of one field, and which rows have one. */
interface KeyField {
  readonly column: FieldColumn
  readonly hashes: () => Uint32Array
  /** At which hash each row is; at its own where nothing else is said. */
  readonly places: Float64Array | null
  /** What says of a text whether it tells anybody apart; null where every one does. */
  readonly telling: { readonly rows: (count: number) => Uint8Array; readonly otherwise: number } | null
}

/** Compiles the key that some fields make, in their order. */
export function compileCombinedKey(by: readonly Field<string, 'text' | 'category'>[], plan: Plan): CombinedKey {
  const fields = by.map((field) => (field.kind === 'text' ? textField(field, plan) : categoryField(field, plan)))
  const hashes = new Uint32Array(plan.capacity * hashWords)
  const lacks = new Uint16Array(plan.capacity)
  const compute = plan.step((count) => {
    lacks.fill(lacksNothing, 0, count)
    hashes.fill(0, 0, count * hashWords)
    for (const field of fields) addTo(hashes, lacks, field, count)
  })
  return { hashes, lacks, compute }
}

function addTo(hashes: Uint32Array, lacks: Uint16Array, { column, hashes: hashesOf, places, telling }: KeyField, count: number): void {
  const from = hashesOf()
  const tells = telling?.rows(count)
  for (let row = 0; row < count; row++) {
    if (lacks[row] !== lacksNothing) continue
    if (column.status[row]! >= noValue) lacks[row] = column.blame(row)
    else if (tells?.[row] === 0) lacks[row] = telling!.otherwise
    else {
      const place = (places === null ? row : places[row]!) * hashWords
      const into = row * hashWords
      // The order of the fields counts, so that what stands in one is not taken for what stands in another.
      hashes[into] = Math.imul(hashes[into]!, 0x01000193) ^ from[place]!
      hashes[into + 1] = Math.imul(hashes[into + 1]!, 0x01000193) ^ from[place + 1]!
      hashes[into + 2] = Math.imul(hashes[into + 2]!, 0x01000193) ^ from[place + 2]!
    }
  }
}

function textField(field: Field, plan: Plan): KeyField {
  const input = plan.input(field)
  input.texts ??= new HashedTexts(plan.capacity)
  const { texts } = input
  const telling = field.personal === 'phone' ? { rows: phonesWrittenOut(input, texts, plan.capacity), otherwise: plan.reasons.add(Truth.unknown, 'not-identifying', field) } : null
  return { column: compileField(field, plan), hashes: () => texts.hashes, places: null, telling }
}

/** The values of a category have codes that differ from plan to plan; what tells them apart everywhere is their text. */
function categoryField(field: Field, plan: Plan): KeyField {
  const { values, dictionary } = plan.input(field)
  let hashed = new HashedTexts(64)
  let size = 0
  const hashes = (): Uint32Array => {
    if (dictionary.length > hashed.ends.length) {
      hashed = new HashedTexts(dictionary.length * 2)
      size = 0
    }
    for (; size < dictionary.length; size++) hashed.addText(size, dictionary[size]!)
    return hashed.hashes
  }
  return { column: compileField(field, plan), hashes, places: values, telling: null }
}

const fewestDigits = 7
/** What may stand between the digits of a telephone number. */
const separators: readonly number[] = [...' -+()./,;'].map((sign) => sign.charCodeAt(0))
const isSeparator = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => (separators.includes(byte) ? 1 : 0))

/**
 * Says of which rows the telephone number is written out: digits and what separates them alone, seven at least and not all the same.
 * `139****1234` is that of ten thousand people, and 00000000 or a word such as 匿名 stands for anybody.
 */
function phonesWrittenOut({ status }: InputColumn, texts: HashedTexts, capacity: number): (count: number) => Uint8Array {
  const isWrittenOut = new Uint8Array(capacity)
  return (count) => {
    const bytes = texts.bytesOf(count)
    const { ends } = texts
    for (let row = 0, at = 0; row < count; row++) {
      const end = ends[row]!
      let digits = 0
      let last = 0
      let isVaried = false
      for (; at < end; at++) {
        const byte = bytes[at]!
        if (byte >= 0x30 && byte <= 0x39) {
          if (digits++ > 0 && byte !== last) isVaried = true
          last = byte
        } else if (isSeparator[byte] === 0) break
      }
      isWrittenOut[row] = at === end && isVaried && digits >= fewestDigits && status[row]! < noValue ? 1 : 0
      at = end
    }
    return isWrittenOut
  }
}
