import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { findMarksModule } from '../../../src/ingest/marks/findMarks.js'
import { windowLength } from '../../../src/ingest/marks/marks.js'
import { marksByByte } from '../../../src/ingest/marks/marksByByte.js'
import { marksBySixteen } from '../../../src/ingest/marks/marksBySixteen.js'
import { projectRoot } from '../../cli/runCli.js'

describe('the marks of a window', () => {
  const bySixteen = marksBySixteen()!
  const byByte = marksByByte()
  // Marks often, and the bytes whose bits are next to theirs.
  const byte = fc.oneof(fc.constantFrom(0x22, 0x0a, 0x2c, 0x09, 0x00, 0x8a, 0xa2, 0xac), fc.integer({ min: 0, max: 255 }))

  it('are the same sixteen bytes at a time as byte by byte, wherever the window lies and whatever stood in it before', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(byte, { maxLength: 200 }), fc.nat(40), fc.constantFrom(0x2c, 0x09, 0x3b), (before, bytes, from, delimiter) => {
        bySixteen.find(before, 0, before.length, delimiter)
        const buffer = Uint8Array.from([...new Uint8Array(from).fill(delimiter), ...bytes, delimiter, 0x0a])
        const found = bySixteen.find(buffer, from, from + bytes.length, delimiter)
        expect(found).toBe(byByte.find(buffer, from, from + bytes.length, delimiter))
        expect([...bySixteen.marks.subarray(0, found)]).toEqual([...byByte.marks.subarray(0, found)])
      }),
    )
  })

  it('are the places of delimiters, line feeds and quotes', () => {
    const buffer = new TextEncoder().encode('编号,"甲,乙"\r\n1,2\n')
    const expected = [...buffer].flatMap((each, at) => (',"\n'.includes(String.fromCharCode(each)) ? [at] : []))
    expect([...bySixteen.marks.subarray(0, bySixteen.find(buffer, 0, buffer.length, 0x2c))]).toEqual(expected)
  })

  it('are all found where every byte of a full window is one', () => {
    const buffer = new Uint8Array(windowLength).fill(0x2c)
    expect(bySixteen.find(buffer, 0, windowLength, 0x2c)).toBe(windowLength)
    expect(bySixteen.marks.at(-1)).toBe(windowLength - 1)
  })
})

it('the bytes of the module are those of its text', async () => {
  const text = readFileSync(path.join(projectRoot, 'src/ingest/marks/findMarks.wat'), 'utf8')
  const { buffer } = (await wabt()).parseWat('findMarks.wat', text, { simd: true }).toBinary({})
  expect(findMarksModule).toBe(Buffer.from(buffer).toString('base64'))
})
