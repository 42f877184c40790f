import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDecodable, isDecodableSoFar, type TextEncoding } from '../../src/ingest/decodable.js'

function decodes(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Bytes near the borders of the ranges of both encodings. */
const byte = fc.oneof(fc.constantFrom(0x00, 0x2f, 0x30, 0x39, 0x3a, 0x40, 0x7e, 0x7f, 0x80, 0x81, 0x84, 0x8f, 0x90, 0xc2, 0xe3, 0xe4, 0xed, 0xf4, 0xfe, 0xff), fc.integer({ min: 0, max: 255 }))
const bytes = fc.array(byte, { maxLength: 9 }).map((values) => Uint8Array.from(values))

describe.each<TextEncoding>(['utf-8', 'gb18030'])('%s', (encoding) => {
  it('is decodable where a strict decoder of the platform decodes it', () => {
    fc.assert(fc.property(bytes, (given) => {
      expect(isDecodable(encoding, given)).toBe(decodes(encoding, given))
    }), { numRuns: 20_000 })
  })

  it('is decodable so far where some bytes more would make it decodable', () => {
    fc.assert(fc.property(bytes, fc.integer({ min: 0, max: 3 }), (given, cut) => {
      if (isDecodable(encoding, given)) expect(isDecodableSoFar(encoding, given.subarray(0, Math.max(0, given.length - cut)))).toBe(true)
    }), { numRuns: 20_000 })
  })
})

it.each<[TextEncoding, readonly number[]]>([
  ['utf-8', [0xff]],
  ['utf-8', [0xe8, 0x41]],
  ['gb18030', [0xff]],
  ['gb18030', [0x81, 0x0a]],
  ['gb18030', [0x81, 0x30, 0x0a]],
])('%s: %j can become nothing', (encoding, given) => {
  expect(isDecodableSoFar(encoding, Uint8Array.from(given))).toBe(false)
})

it('the check of the platform is asked where one is given', () => {
  const asked: number[] = []
  const isUtf8 = (given: Uint8Array): boolean => asked.push(given.length) > 0
  expect([isDecodable('utf-8', Uint8Array.of(0xff), isUtf8), isDecodableSoFar('utf-8', Uint8Array.of(0x41, 0xe8), isUtf8)]).toEqual([true, true])
  expect(asked).toEqual([1, 1])
})
