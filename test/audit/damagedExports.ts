import { generate } from '../generator/generate.js'
import { sampleCalls, sampleMessages, sampleOrders } from '../generator/samplePlans.js'
import { csvFormat } from '../generator/toCsv.js'
import { joined } from '../ingest/encoded.js'

/** Lines that cannot be split or decoded, and lines that are no records. */
const damage = ['"\n', 'a,"b"c\n', '\n', ',,\n', ' \r\n', 'x\n', `${','.repeat(60)}x\n`, [0xff, 0x0a], [0x41, 0x81, 0x0a], '"x\ny\n', 'a\0b,\n'] as const

/** Sample exports of three types with rows of every kind of damage between their records. */
export const damagedExports: readonly (readonly [string, Uint8Array])[] = [sampleCalls, sampleMessages, sampleOrders].map((plan) => {
  const { columns, rows } = generate(plan)
  const { head, line } = csvFormat(plan.type, columns, { title: '明细' })
  const lines = rows.flatMap((row, at) => (at % 23 === 7 ? [line(row), damage[at % damage.length]!] : [line(row)]))
  return [`${plan.type}.csv`, joined(head, ...lines)] as const
})
