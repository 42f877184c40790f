import { describe, expect, it } from 'vitest'
import { recordFields } from '../../src/records/generated/fields.js'
import { toHtml } from '../../src/report/toHtml.js'
import { type Audited, auditExports, type Export, sampleExports, withRows } from './exports.js'

/**
 * The sample made harder: keys that are the phone number of the requester, as many systems build them, orders that are to be confidential
 * and are not, a unit whose name holds a number, and ids that occur twice.
 */
const hardExports: readonly Export[] = sampleExports.map((given) => {
  const { columns, rows } = given.generated
  const at = (name: string) => columns.indexOf(name)
  const phone = ['callerPhone', 'senderPhone', 'requesterPhone'].map(at).find((place) => place >= 0)!
  const key = ['callId', 'messageId', 'orderId'].map(at).find((place) => place >= 0)!
  return withRows(
    given,
    rows.map((row, index) =>
      row.map((cell, place) => {
        if (place === key && row[phone] !== '') return index % 2 === 0 ? row[phone]! : `GD${row[phone]!}`
        if (columns[place] === 'confidential') return 'true'
        if (columns[place] === 'handlingUnit' && index % 50 === 0) return `值班电话${row[phone]!}`
        return cell
      }),
    ),
  )
})

/** What was masked before it came may stand there masked, and looks like what is masked here. */
const isMasked = (value: string): boolean => /[*＊]|保密|匿名/.test(value)

/** Every value of a personal field in the exports. */
const personal = new Set(
  hardExports.flatMap(({ type, generated: { columns, rows } }) => {
    const places = columns.flatMap((name, place) => (recordFields[type][name]?.personal && name !== 'agentId' ? [place] : []))
    return rows.flatMap((row) => places.map((place) => row[place]!.trim()))
  }),
)
for (const value of personal) if (value === '' || isMasked(value)) personal.delete(value)

const pagesOf = ({ report, findingsCsv }: Audited): Readonly<Record<string, string>> => ({
  'report.json': JSON.stringify(report),
  'findings.csv': findingsCsv,
  'report.html in Chinese': toHtml(report, 'zh-CN'),
  'report.html in English': toHtml(report, 'en'),
})
const foundIn = (page: string): string[] => [...personal].filter((value) => page.includes(value))

describe('personal data', () => {
  it('are there to be found: hundreds of names, phone numbers and texts', () => {
    expect([...personal].filter((value) => /^1\d{10}$/.test(value)).length).toBeGreaterThan(1000)
    expect([...personal].filter((value) => /^\p{Script=Han}{2,3}$/u.test(value)).length).toBeGreaterThan(200)
  })

  it('stand in no output unless they are asked for', async () => {
    const audited = await auditExports(hardExports)
    for (const [name, page] of Object.entries(pagesOf(audited))) expect(foundIn(page), name).toEqual([])
    const compared = audited.report.leagues!.tables.flatMap(({ groups }) => groups)
    const keys = [...audited.report.rules.flatMap(({ samples }) => samples), ...audited.report.groups, ...compared, ...audited.report.repeats!.flatMap(({ samples }) => samples)].map(({ key }) => key)
    const marks = keys.flatMap((key) => key?.match(/＊+/g) ?? [])
    expect(marks.length).toBeGreaterThan(300)
    expect(audited.report.receipt.maskedCount).toBe(marks.length)
    expect(audited.report.rules.find(({ id }) => id === 'order-confidential-when-asked')!.targets.failed).toBeGreaterThan(300)
  })

  it('that keys are made of are shown on request, so that the search above can find them', async () => {
    const audited = await auditExports(hardExports, { reveal: true })
    expect(foundIn(audited.findingsCsv).length).toBeGreaterThan(100)
    expect(audited.report.receipt.maskedCount).toBe(0)
    expect(audited.report.receipt.options).toMatchObject({ reveal: true })
  })
})
