import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../../src/report/auditReport.js'
import { toHtml } from '../../../src/report/toHtml.js'
import { sampleReport } from '../fixtures/sampleReport.js'

function section(report: AuditReport = sampleReport, locale: 'en' | 'zh-CN' = 'en'): string {
  const page = toHtml(report, locale)
  const start = page.indexOf('<section id="leagues">')
  return page.slice(start, page.indexOf('</section>', start)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('work orders side by side', () => {
  it('stand under the caution of the paper and the stated minimum', () => {
    expect(section()).toMatch(/A place is not the quality of handling\..* A group of under 30 is not ranked/)
  })

  it('show share, interval, counts, what stands apart and the rank', () => {
    expect(section()).toContain('市住房和城乡建设局 480 95.74% 90.12–97.30% 450/470 not due yet 11 not known 4 rank 1')
  })

  it('say of a unit with 12 orders that it is not ranked, and of no denominator that there is no share', () => {
    expect(section()).toContain('市教育局 12 91.66% 90.12–97.30% 11/12 not due yet 11 not known 4 not ranked – not known 12')
  })

  it('are in the order of volume, those that state no unit last', () => {
    const text = section(sampleReport, 'zh-CN')
    expect(text.indexOf('市住房和城乡建设局')).toBeLessThan(text.indexOf('市教育局'))
    expect(text.indexOf('市教育局')).toBeLessThan(text.indexOf('未填写'))
  })

  it('are 200 of 5,000 units, with the total', () => {
    const [table] = sampleReport.leagues!.tables
    const groups = Array.from({ length: 5000 }, (_, index) => ({ ...table!.groups[0]!, key: `unit-${index}-` }))
    const text = section({ ...sampleReport, leagues: { ...sampleReport.leagues!, tables: [{ ...table!, groups }] } })
    expect([...text.matchAll(/unit-\d+-/g)]).toHaveLength(200)
    expect(text).toContain('200 of 5,000 groups are listed here')
  })

  it('are none where there are no work orders', () => {
    expect(section({ ...sampleReport, leagues: null })).toContain('There are no work orders to be compared.')
  })
})
