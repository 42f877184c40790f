import fc from 'fast-check'
import { expect, it } from 'vitest'
import { transcodedToUtf8 } from '../../src/ingest/transcodedToUtf8.js'
import { chunkedSource } from './chunkedSource.js'
import { encoded, joined } from './encoded.js'

async function transcoded(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', sizes: readonly number[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of transcodedToUtf8(chunkedSource(bytes, sizes), encoding).chunks()) parts.push(chunk.slice())
  return joined(...parts)
}

it.each(['utf-16le', 'utf-16be'] as const)('%s: every text comes out as its UTF-8, whatever the chunks', async (encoding) => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), fc.boolean(), async (text, sizes, hasMark) => {
    const given = text.startsWith('\ufeff') ? text.slice(1) : text
    expect(await transcoded(encoded(given, encoding, hasMark), encoding, sizes)).toEqual(joined(given))
  }), { numRuns: 500 })
})

it.each<[string, readonly number[], readonly number[]]>([
  ['the first half of a pair before another character', [0x3d, 0xd8, 0x41, 0x00], [0xff, 0x41]],
  ['the second half alone', [0x00, 0xde, 0x41, 0x00], [0xff, 0x41]],
  ['two first halves', [0x3d, 0xd8, 0x3d, 0xd8, 0x00, 0xde], [0xff, 0xf0, 0x9f, 0x98, 0x80]],
  ['the first half at the end', [0x41, 0x00, 0x3d, 0xd8], [0x41, 0xff]],
  ['half of a unit at the end', [0x41, 0x00, 0x41], [0x41, 0xff]],
])('%s becomes a byte that UTF-8 never has', async (_what, given, expected) => {
  for (const sizes of [[1], [2], [3], [100]]) expect([...(await transcoded(Uint8Array.from(given), 'utf-16le', sizes))]).toEqual(expected)
})
