import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBlankMark } from '../../src/ingest/cells/cellText.js'
import { IngestError } from '../../src/ingest/ingestError.js'
import { giveBack, takeKernel } from '../../src/ingest/kernel/kernels.js'
import { chunkedSource } from './chunkedSource.js'
import { encoded, joined } from './encoded.js'
import { readAll, type SeenTable } from './readAll.js'

const header = '工单编号,登记时间,受理渠道,承办单位,处理时限,是否保密,协办单位,标题\n'

/** Stretches that have broken readers of CSV before, among bytes at random. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('\n', '\r\n', '\r', ',', '"', '""', '",', '\n"', ' ', '\t', ';', '\0', '\ufeff', '="1"', '[', '{}', '__proto__', 'constructor') },
  { weight: 4, arbitrary: fc.constantFrom('A1', '2026-03-02 09:00:00', '2026-02-30 09:00:00', '微信', '城管局', '5个工作日', '是', '-', '1e999', '9'.repeat(40), header) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }).map((bytes) => [...bytes]) },
)
const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => joined(...pieces))
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })

/** What a file was read as; null where it was refused. Nothing but a refusal may be thrown. */
async function readOrRefused(bytes: Uint8Array, chunks: readonly number[]): Promise<SeenTable | null> {
  try {
    return await readAll(chunkedSource(bytes, chunks), { record: 'work-order', capacity: 3 })
  } catch (error) {
    if (error instanceof IngestError) return null
    throw error
  }
}

function expectConserved({ rows, rejects, counts }: SeenTable): void {
  expect(rows.length).toBe(counts.audited)
  expect(rejects.length).toBe(counts.rejected)
  for (const numbers of [rows.map(({ row }) => row), rejects.map(([row]) => row)]) {
    expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right))
  }
  const all = [...rows.map(({ row }) => row), ...rejects.map(([row]) => row)]
  expect(new Set(all).size).toBe(all.length)
}

it('of bytes at random nothing but an IngestError is thrown', async () => {
  await fc.assert(fc.asyncProperty(hostile, sizes, async (bytes, chunks) => {
    const found = await readOrRefused(bytes, chunks)
    if (found) expectConserved(found)
  }), { numRuns: 200 })
})

it('after a header no bytes are refused: every row is audited or rejected once, by strictly increasing numbers', async () => {
  await fc.assert(fc.asyncProperty(hostile, sizes, async (bytes, chunks) => {
    const found = await readAll(chunkedSource(joined(header, bytes), chunks), { record: 'work-order', capacity: 3, encoding: 'utf-8' })
    expectConserved(found)
  }), { numRuns: 300 })
})

it.each(['utf-8', 'gb18030', 'utf-16le'] as const)('%s: rows, rejects and values are the same whatever the sizes of the chunks and batches', async (encoding) => {
  await fc.assert(fc.asyncProperty(hostile, sizes, async (bytes, chunks) => {
    const file = joined(encoded(header, encoding), encoding === 'utf-16le' ? encoded(new TextDecoder().decode(bytes), encoding) : bytes)
    const whole = await readAll(chunkedSource(file, [1 << 16]), { record: 'work-order', encoding })
    const split = await readAll(chunkedSource(file, chunks), { record: 'work-order', encoding, capacity: 2 })
    expect([split.rows, split.rejects, split.counts]).toEqual([whole.rows, whole.rejects, whole.counts])
  }), { numRuns: 120 })
})

it.each([' "",\n', '"", ,\t\n', ' "" \n', ',,,\r\n', '""\n', '\t\n'])('with the loops of the kernel and without, %j is a blank row, which is numbered and not read', async (blank) => {
  for (const hasKernel of [true, false]) {
    const { rows, rejects } = await readAll(`工单编号,标题,内容\nA1,路灯,x\n${blank}A2,噪声,y\n`, { hasKernel }, ['orderId'])
    expect([rows, rejects]).toEqual([[{ row: 2, orderId: 'A1' }, { row: 4, orderId: 'A2' }], []])
  }
})

it.each(['utf-8', 'gb18030'] as const)('%s: rows, rejects and values are the same with the loops of the kernel and without', async (encoding) => {
  await fc.assert(fc.asyncProperty(hostile, sizes, fc.constantFrom('\n', '"', ','), async (bytes, chunks, left) => {
    const file = joined(encoded(header, encoding), bytes)
    leaveInKernel(left)
    const read = await readAll(chunkedSource(file, chunks), { record: 'work-order', encoding, capacity: 3 })
    const without = await readAll(chunkedSource(file, chunks), { record: 'work-order', encoding, capacity: 3, hasKernel: false })
    expect([read.rows, read.rejects, read.counts]).toEqual([without.rows, without.rejects, without.counts])
  }), { numRuns: 500 })
})

/** What the table before has left in the memory of the next one. */
function leaveInKernel(sign: string): void {
  const kernel = takeKernel()
  kernel?.text.fill(sign.charCodeAt(0), 0, 1 << 14)
  giveBack(kernel)
}

interface WrittenRow {
  readonly cells: readonly string[]
  readonly blankBefore: number
  readonly lineEnd: string
  readonly quoteAll: boolean
}

const cell = fc.oneof(fc.constantFrom('', '路灯', 'a,b', 'a"b', '"', 'a\nb', 'a\r\nb', 'x;y', '—'), fc.string({ maxLength: 6, unit: 'binary' }))
const writtenRow: fc.Arbitrary<WrittenRow> = fc.record({
  cells: fc.tuple(fc.integer({ min: 1, max: 9999 }).map(String), cell, cell).map((cells) => cells),
  blankBefore: fc.constantFrom(0, 0, 0, 1, 3),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
})

function written(text: string, quoteAll: boolean): string {
  return quoteAll || /[",\n\r]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

it('what another program wrote as CSV comes back cell by cell, under the numbers at which it was written', async () => {
  await fc.assert(fc.asyncProperty(fc.array(writtenRow, { maxLength: 20 }), sizes, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), async (rows, chunks, encoding) => {
    let number = 1
    const expected = rows.map(({ cells, blankBefore }) => ({ row: (number += blankBefore + 1), cells: cells.map((text) => text.trim()) }))
    const text = rows.map(({ cells, blankBefore, lineEnd, quoteAll }) => '\n'.repeat(blankBefore) + cells.map((each) => written(each, quoteAll)).join(',') + lineEnd).join('')
    const found = await readAll(chunkedSource(encoded(`工单编号,标题,内容\n${text}`, encoding as 'utf-8', true), chunks), { record: 'work-order' }, ['orderId', 'title', 'content'])
    expect(found.rejects).toEqual([])
    const shown = found.rows.map(({ row, orderId, title, content }) => ({ row, cells: [orderId, title ?? '', content ?? ''] }))
    expect(shown).toEqual(expected.map(({ row, cells }) => ({ row, cells: cells.map(meant) })))
  }), { numRuns: 200 })
})

/** Control characters alone are nothing, nor is what exports write for it, and `="…"` keeps a spreadsheet from rounding; the text is what stands inside. */
function meant(text: string): string {
  if ([...text].every((sign) => sign <= ' ') || isBlankMark(text)) return ''
  return /^="(.*)"$/su.exec(text)?.[1] ?? text
}
