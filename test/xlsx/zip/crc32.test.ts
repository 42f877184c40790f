import { crc32 as crcOfNode } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../src/xlsx/zip/crc32.js'

describe('crc32', () => {
  it('of 123456789 is 0xcbf43926, the check value of the algorithm', () => {
    expect(crc32(0, new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })

  it('is the same in one piece and in two, at every length', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(64), (bytes, cut) => {
      expect(crc32(crc32(0, bytes.subarray(0, cut)), bytes.subarray(cut))).toBe(crc32(0, bytes))
    }))
  })

  it.skipIf(typeof crcOfNode !== 'function')('is what Node computes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => { expect(crc32(0, bytes)).toBe(crcOfNode(bytes)) }))
  })
})
