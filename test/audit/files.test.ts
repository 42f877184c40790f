import { expect, it } from 'vitest'
import { bytesInMemory } from '../../src/audit.js'
import { encoded, utf8 } from '../ingest/encoded.js'
import { auditOf } from './auditOf.js'

const full = bytesInMemory('full.csv', utf8('工单编号,登记时间,办结时间,截止时间,受理渠道\nA1,2026-03-02 09:00:00,2026-03-03 09:00:00,2026-03-04 09:00:00,微信\n'))
const bare = bytesInMemory('bare.csv', utf8('工单编号,登记时间\nB1,2026-03-02 09:00:00\n'))

it.each([
  ['before', [full, bare]],
  ['after', [bare, full]],
] as const)('nothing of a file stays in the columns that the next does not have; the full file stands %s the bare one', async (_order, files) => {
  const { report, findings } = await auditOf(files)
  const rule = report.rules.find(({ id }) => id === 'order-closed-by-its-due-time')!
  expect(rule.targets).toMatchObject({ total: 2, passed: 1, cantTell: 1 })
  const finding = findings.find(({ rule: id }) => id === 'order-closed-by-its-due-time')!
  expect([finding.key, finding.reason, finding.locator.file]).toEqual(['B1', 'field-unmapped', 'bare.csv'])
  expect(report.groups.filter(({ by }) => by === 'channel').map(({ key }) => key)).toEqual(['wechat'])
})

it('one order number in two files of two encodings, quoted otherwise, is one number twice', async () => {
  const header = '工单编号,登记时间\n'
  const first = bytesInMemory('a.csv', encoded(`${header}热线-001,2026-03-02 09:00:00\n热线-002,2026-03-02 09:00:00\n`, 'utf-8'))
  const second = bytesInMemory('b.csv', encoded(`${header}"=""热线-001""",2026-03-02 09:00:00\n热线-003,2026-03-02 09:00:00\n`, 'gb18030'))
  const { report } = await auditOf([first, second])
  expect(report.rules.find(({ id }) => id === 'ids-unique')!.targets).toMatchObject({ total: 4, passed: 3, failed: 1 })
})

it('an order number that the mapping gives to every row is one number again and again, and none of the file before', async () => {
  const before = bytesInMemory('b.csv', utf8('工单编号,登记时间\nB1,2026-03-02\nB2,2026-03-03\nB3,2026-03-04\n'))
  const constant = { source: bytesInMemory('a.csv', utf8('登记时间,标题\n2026-03-02,x\n2026-03-03,y\n2026-03-04,z\n')), mapping: { record: 'work-order', constants: { orderId: 'A1' } } } as const
  const { report } = await auditOf([before, constant])
  expect(report.rules.find(({ id }) => id === 'ids-unique')!.targets).toMatchObject({ passed: 4, failed: 2 })
})

it('a file of outcomes and waits is judged alike after one of instants', async () => {
  const instants = bytesInMemory('a.csv', utf8('呼叫编号,进线时间,接通时间\n1,2026-03-04 09:00:00,2026-03-04 09:00:05\n'))
  const waits = bytesInMemory('b.csv', utf8('呼叫编号,进线时间,等待时长,呼叫结果\n2,2026-03-04 10:00:00,5,已接通\n'))
  const { report } = await auditOf([instants, waits])
  expect(report.rules.find(({ id }) => id === 'call-answered-in-time')!.targets).toMatchObject({ total: 2, passed: 2 })
})
