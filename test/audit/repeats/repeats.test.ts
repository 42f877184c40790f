import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../../src/audit.js'
import { xlsxSource } from '../../../src/xlsx/index.js'
import { utf8 } from '../../ingest/encoded.js'
import { auditOf } from '../auditOf.js'

/** Real messages that are not part of the project; the test that reads them is skipped where they are not at hand. */
const leaders = '../shared/data/leaders-messages.xlsx'

const header = '来件编号,收到时间,来件人,联系电话,标题,来件内容\n'
const rows = [
  'M1,2026-03-02,张三,13812345678,路灯不亮,第一次',
  'M2,2026-03-03,张三丰,13812345678,路灯不亮,第二次',
  'M3,2026-03-04,张三,13812345678,积水,',
  'M4,2026-03-05,李四,,路灯不亮,',
  'M5,2026-03-06,李四,,,门口积水',
  'M6,2026-03-07,李四,, ,门口积水 ',
  'M7,2026-03-08,匿名,,噪音,',
  'M8,2026-03-08,匿名,,噪音,',
  'M9,2026-03-08,王五,,,',
  '13912345678,2026-03-09,李四,,"门口积水",',
]
const file = (name: string, lines: readonly string[]) => bytesInMemory(name, utf8(`${header}${lines.join('\n')}\n`))
const repeatsOf = async (...given: Parameters<typeof auditOf>) => (await auditOf(...given)).report.repeats![0]!

describe('repeats of messages', () => {
  it('are those of one phone about one title, else of one name, else about one text; nameless ones are told apart from nobody', async () => {
    expect(await repeatsOf([file('m.csv', rows)])).toEqual({
      record: 'message', who: ['senderPhone', 'senderName'], what: ['title', 'content'],
      records: 7, unknown: 3, repeated: 3, series: 2, people: 2, peopleWritingAgain: 2, truncated: false,
      samples: [
        { key: 'M2', locator: { file: 'm.csv', row: 3 } },
        { key: 'M6', locator: { file: 'm.csv', row: 7 } },
        { key: '139＊＊＊', locator: { file: 'm.csv', row: 11 } },
      ],
    })
  })

  it('are found across files, whatever the order; only what is within the period counts', async () => {
    const counts = async (...given: Parameters<typeof auditOf>) => {
      const { records, repeated, series, people } = await repeatsOf(...given)
      return { records, repeated, series, people }
    }
    const whole = await counts([file('m.csv', rows)])
    expect(await counts([file('b.csv', rows.slice(5)), file('a.csv', rows.slice(0, 5))])).toEqual(whole)
    expect(await counts([file('m.csv', rows)], { period: { from: '2026-03-02', to: '2026-03-03' } })).toEqual({ records: 2, repeated: 1, series: 1, people: 1 })
  })

  it('shows 100 of 150 and says that it is cut short', async () => {
    const many = Array.from({ length: 151 }, (_, number) => `M${number},2026-03-02,张三,,路灯不亮,`)
    const { repeated, series, samples, truncated } = await repeatsOf([file('m.csv', many)])
    expect([repeated, series, samples.length, truncated]).toEqual([150, 1, 100, true])
  })

  it('are not looked for among calls and orders', async () => {
    const { report } = await auditOf([bytesInMemory('calls.csv', utf8('呼叫编号,进入排队时间\n1,2026-03-02\n'))])
    expect('repeats' in report).toBe(false)
  })
})

describe.skipIf(!existsSync(leaders))('4,326 messages to local leaders, as a workbook', () => {
  it('are audited by their headers alone: 3,332 people, 532 of whom write more than once, 65 messages that repeat one of 62', async () => {
    const workbook = await xlsxSource('leaders-messages.xlsx', readFileSync(leaders))
    const { report, rejects } = await auditOf(workbook.sheets.map(({ name }) => workbook.open(name)), { asOf: '2020-02-01' })
    expect(rejects).toEqual([])
    expect(report.receipt.inputs[0]).toMatchObject({ record: 'message', rowsRead: 4326, rowsAudited: 4326, rowsRejected: 0, period: { from: '2017-06-08T17:31:20+08:00', to: '2020-01-26T19:47:11+08:00' } })
    expect(report.repeats![0]).toMatchObject({ records: 4326, unknown: 0, people: 3332, peopleWritingAgain: 532, repeated: 65, series: 62, truncated: false })
  })
})
