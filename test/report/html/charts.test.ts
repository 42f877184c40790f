import { describe, expect, it } from 'vitest'
import type { AuditReport, Charts, Leagues } from '../../../src/report/auditReport.js'
import type { Locale } from '../../../src/report/locale.js'
import { toHtml } from '../../../src/report/toHtml.js'
import { sampleReport } from '../fixtures/sampleReport.js'

const names = ['rates', 'connection', 'waits', 'units', 'categories', 'overdue'] as const

function figure(name: string, report: AuditReport = sampleReport, locale: Locale = 'en'): string {
  const page = toHtml(report, locale)
  const start = page.indexOf(`<figure class="chart" id="chart-${name}">`)
  return page.slice(start, page.indexOf('</figure>', start))
}
const withCharts = (change: Partial<Charts>): AuditReport => ({ ...sampleReport, charts: { ...sampleReport.charts, ...change } })
const withLeagues = (change: Partial<Leagues>): AuditReport => ({ ...sampleReport, leagues: { ...sampleReport.leagues!, ...change } })
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe.each(names)('the chart %s', (name) => {
  it.each(['zh-CN', 'en'] as const)('has in %s a title, a drawing with a text of its own, and its numbers as a table', (locale) => {
    const text = figure(name, sampleReport, locale)
    expect(text).toMatch(/<figcaption>[^<]+<\/figcaption>/)
    expect(text).toMatch(/<svg viewBox="0 0 720 [\d.]+" role="img" aria-label="[^"]{8,}">/)
    expect(text).toMatch(/<table>\s*<caption>/)
  })

  it('has no coordinate that is no number', () => {
    expect(figure(name)).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('stays inside its drawing', () => {
    const text = figure(name)
    const height = Number(/viewBox="0 0 720 ([\d.]+)"/.exec(text)![1])
    const along = (axis: 'x' | 'y') => [...text.matchAll(new RegExp(`\\s(?:${axis}|${axis}1|${axis}2|c${axis})="([-\\d.]+)"`, 'g'))].map(([, value]) => Number(value))
    expect(Math.min(...along('x'))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...along('x'))).toBeLessThanOrEqual(720)
    expect(Math.min(...along('y'))).toBeGreaterThanOrEqual(0)
    expect(Math.max(...along('y'))).toBeLessThanOrEqual(height)
  })
})

describe('a chart without data', () => {
  it.each(names)('%s is not drawn, and says why', (name) => {
    const text = figure(name, { ...sampleReport, leagues: null, charts: { waits: null, connection: null, overdue: null } })
    expect(text).not.toContain('<svg')
    expect(text).toContain('No chart: there are no ')
  })

  it('says that no order is overdue where none is', () => {
    expect(figure('overdue', withCharts({ overdue: { days: [], undated: 0 } }))).toContain('No chart: no work order is overdue.')
  })
})

describe('what the charts show', () => {
  it('marks the limit of the parameter, 15 s, and another one, 20 s, where the profile has that', () => {
    expect(figure('waits')).toContain('>limit 15 s<')
    const waits = { ...sampleReport.charts.waits!, limit: 20 }
    expect(figure('waits', withCharts({ waits }))).toContain('>limit 20 s<')
  })

  it('counts a wait of just the limit as within it: 118,000 of 119,350 answered calls', () => {
    expect(figure('waits')).toContain('Of 119,350 calls answered, 98.86% were answered within 15 seconds.')
  })

  it('marks the one low window of three, 92.5 %, and not one of exactly 95 %', () => {
    expect(count(figure('connection'), /class="low"/g)).toBe(1)
    const lowest = sampleReport.charts.connection!.lowest.map((window) => ({ ...window, met: 95, total: 100 }))
    expect(count(figure('connection', withCharts({ connection: { ...sampleReport.charts.connection!, lowest } })), /class="low"/g)).toBe(0)
  })

  it('draws the unit with 12 orders hollow where 30 are needed to compare', () => {
    expect(count(figure('units'), /class="hollow"/g)).toBe(1)
    expect(count(figure('units', withLeagues({ rankMinimum: 12 })), /class="hollow"/g)).toBe(0)
  })

  it('draws of 1,000 units the 20 with the most orders and says so', () => {
    const [table] = sampleReport.leagues!.tables
    const groups = Array.from({ length: 1000 }, (_, index) => ({ ...table!.groups[0]!, key: `unit ${index}`, records: index }))
    const text = figure('units', withLeagues({ tables: [{ ...table!, groups }] }))
    expect(count(text, /class="whisker"/g)).toBe(20)
    expect(text).toContain('>unit 999<')
    expect(text).toContain('The 20 units with the most orders of 1,000 are drawn.')
  })

  it('draws ten years of overdue orders in at most four rows of 48 weeks, and lists every day', () => {
    const days = Array.from({ length: 3650 }, (_, index) => ({ day: new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10), count: (index % 9) + 1 }))
    const text = figure('overdue', withCharts({ overdue: { days, undated: 0 } }))
    expect(count(text, /<rect class="(?:no)?[dD]epth/g)).toBeLessThanOrEqual(4 * 48 * 7 + 4)
    expect(count(text, /<tr>/g)).toBe(3651)
  })

  it('draws Monday 2026-03-16 at the top of its column, and Friday 2026-03-13 in the one before', () => {
    const cellOf = (day: string) => new RegExp(`x="([\\d.]+)" y="([\\d.]+)"[^>]*><title>${day}`).exec(figure('overdue'))!.slice(1).map(Number) as [number, number]
    const [monday, friday] = [cellOf('2026-03-16'), cellOf('2026-03-13')]
    expect(monday[0] - friday[0]).toBe(14)
    expect(friday[1] - monday[1]).toBe(4 * 14)
  })
})
