import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zone as zoneOf } from '../../../src/calendar/timeZone.js'
import { Status } from '../../../src/expression/kinds.js'
import { isBlankMark, tidy } from '../../../src/ingest/cells/cellText.js'
import { instantReader } from '../../../src/ingest/cells/instantReader.js'
import { writtenInstant } from '../../../src/ingest/cells/writtenInstant.js'
import { workOrder } from '../../../src/records/generated/fields.js'
import { fillColumn, readCells } from './readCells.js'

const near = fc.tuple(
  fc.constantFrom('2026', '1899', '1900', '2199', '2200', '0026', '1988', '2024'),
  fc.constantFrom('-', '/', '.', ' '),
  fc.constantFrom('02', '03', '11', '13', '00', '07', ' 2'),
  fc.constantFrom('-', '/', '.', '年'),
  fc.constantFrom('13', '29', '30', '31', '00', '08', '01'),
  fc.constantFrom(' ', 'T', 't', '_', '\t'),
  fc.constantFrom('00', '01', '02', '23', '24', '25', ' 9', '1x'),
  fc.constantFrom(':', '：', '.', '时'),
  fc.constantFrom('00', '30', '59', '60'),
  fc.constantFrom(':', '.'),
  fc.constantFrom('00', '59', '60', '0 '),
).map((parts) => parts.join(''))
const anything = fc.uint8Array({ minLength: 19, maxLength: 19 })

describe.each(['Asia/Shanghai', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Apia', 'UTC'])('%s', (name) => {
  const zone = zoneOf(name)

  it('the way over bytes and the way over text agree on every cell, the first of its day or not', () => {
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: near.map((text) => new TextEncoder().encode(text)) }, { weight: 1, arbitrary: anything }), { minLength: 1, maxLength: 8 }).map((cells) => [...cells, ...cells]), (cells) => {
      const fast = readCells(workOrder.createdAt, (text) => instantReader(zone, text, (written) => writtenInstant(written, zone)), cells)
      const texts = cells.map((bytes) => tidy(new TextDecoder().decode(bytes)))
      const slow = texts.map((text) => {
        if (isBlankMark(text)) return [null, Status.absent]
        const written = writtenInstant(text, zone)
        return written ? [written.instant, written.status] : [null, Status.invalid]
      })
      expect(fast).toEqual(slow)
    }), { numRuns: 1500 })
  })
})

it('asked for as text are the first instant of a day and a cell of 19 bytes that is no instant by its bytes', () => {
  const zone = zoneOf('Asia/Shanghai')
  const asked: string[] = []
  const cells = ['2026-02-13 16:20:05', '2026/02/13T16:20:06', '2026-02-30 16:20:05', '2026-02-13 24:00:00', '2026-2-13 16:20'].map((text) => new TextEncoder().encode(text))
  fillColumn(workOrder.createdAt, (text) => instantReader(zone, text, (written) => void asked.push(written)), cells)
  expect([...new Set(asked)]).toEqual(['2026-02-13 16:20:05', '2026-02-30 16:20:05', '2026-02-13 24:00:00', '2026-2-13 16:20'])
})

it('on a day that is known every sign of an instant counts', () => {
  const zone = zoneOf('Asia/Shanghai')
  const good = '2026-02-13 16:20:05'
  const wrong = [...good].flatMap((_, at) => [...' /:;x0369'].map((sign) => good.slice(0, at) + sign + good.slice(at + 1)))
  const cells = [good, ...wrong, '2026-02-13 24:00:00', '2026-02-13 23:60:00', '2026-02-13 23:59:60', '2026/02/13T23:59:59']
  const expected = cells.map((text) => {
    const written = writtenInstant(tidy(text), zone)
    return written ? [written.instant, written.status] : [null, Status.invalid]
  })
  expect(readCells(workOrder.createdAt, (text) => instantReader(zone, text, (written) => writtenInstant(written, zone)), cells)).toEqual(expected)
})
