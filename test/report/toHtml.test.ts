import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AuditReport, RuleResult } from '../../src/report/auditReport.js'
import { labels } from '../../src/report/html/labels.js'
import { noteTexts } from '../../src/report/html/noteTexts.js'
import { inReadingOrder } from '../../src/report/html/outcomeOrder.js'
import * as wordLists from '../../src/report/html/wordLists.js'
import type { Locale } from '../../src/report/locale.js'
import { toHtml } from '../../src/report/toHtml.js'
import { sampleReport } from './fixtures/sampleReport.js'

const locales: readonly Locale[] = ['zh-CN', 'en']
const names = {
  recordTypes: { call: { label: { zh: '来电', en: 'Call' } } },
  fields: { call: { answeredAt: { label: { zh: '接通时间', en: 'Answered at' } } } },
}

/** The page as a reader sees it. */
function visibleText(page: string): string {
  return page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

function matches(page: string, pattern: RegExp): readonly string[] {
  return Array.from(page.matchAll(pattern), (match) => match[1] ?? match[0])
}

function withRule(change: Partial<RuleResult>): AuditReport {
  const [first] = sampleReport.rules
  return { ...sampleReport, rules: [{ ...first!, ...change }] }
}

describe.each(locales)('toHtml in %s', (locale) => {
  const page = toHtml(sampleReport, locale, names)

  it('is one whole page in its language', () => {
    expect(page.startsWith(`<!doctype html>\n<html lang="${locale}">`)).toBe(true)
    expect(page.endsWith('</html>\n')).toBe(true)
  })

  it('forbids scripts and loading, and has nothing that would load', () => {
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`)
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form)\b|\bsrc=|url\(|@import|https?:\/\/|\son\w+=/i)
  })

  it('opens and closes every element in order', () => {
    const open: string[] = []
    for (const [, slash, name] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (name === 'meta' || name === 'br') continue
      if (slash === '') open.push(name!)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  it('has the sections in the order in which they are read', () => {
    expect(matches(page, /<section id="([^"]+)"/g)).toEqual(['overview', 'system-errors', 'charts', 'inputs', 'rules', 'waivers', 'clauses', 'leagues', 'groups', 'repeats', 'receipt', 'notes'])
  })

  it('shows every rule once, failed requirements first and untested ones last', () => {
    expect(matches(page, /<article class="rule [^"]*" id="rule-([^"]+)"/g)).toEqual([
      'call-answered-in-time',
      'no-voice-menu',
      'order-transferred-in-time',
      'order-closed-by-its-due-time',
      'calls-connected-in-every-24-hours',
      'order-rehandling-considered',
      'message-answered-in-time',
    ])
  })

  it('links only to places that exist, and names no place twice', () => {
    const ids = matches(page, /\sid="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(matches(page, /href="#([^"]+)"/g).filter((target) => !ids.includes(target))).toEqual([])
  })

  it('leaves no place of a sentence unfilled and no value unwritten', () => {
    expect(visibleText(page)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
  })

  it('shows the 100 samples of a rule that has 1,241, and says so', () => {
    const expected = { 'zh-CN': '显示 100 条，共 1,241 条', en: '100 of 1,241 shown' }[locale]
    expect(visibleText(page)).toContain(expected)
    expect(matches(page, /<bdi>(C-20260302-\d+)<\/bdi>/g)).toHaveLength(100)
  })

  it('shows an instant in the time zone of the receipt, without a zone behind it', () => {
    expect(visibleText(page)).toContain('2026-03-31 23:59:59')
    expect(visibleText(page)).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:/)
  })

  it('says of a clause without a number that it was not seen', () => {
    const words = { 'zh-CN': '未见原文条号', en: 'number not seen' }[locale]
    expect(matches(page, new RegExp(`<td><span class="quiet">${words}</span></td>`, 'g'))).toHaveLength(8)
  })

  it('gives the same page for the same report, byte for byte', () => {
    expect(toHtml(structuredClone(sampleReport), locale, structuredClone(names))).toBe(page)
  })

  it('explains every word of an outcome in the notes', () => {
    const notes = visibleText(page.slice(page.indexOf('<section id="notes"')).toLowerCase())
    const words = Object.values(wordLists.outcomeWords).map((word) => (locale === 'en' ? word.en : word.zh))
    expect(words.filter((word) => !notes.includes(word))).toEqual([])
  })
})

describe('toHtml', () => {
  it('has the same elements in both languages', () => {
    const [chinese, english] = locales.map((locale) => matches(toHtml(sampleReport, locale, names), /<(\/?[a-z][a-z0-9]*)/g))
    expect(chinese).toEqual(english)
  })

  it('leads with targets and shares, then rules', () => {
    const text = visibleText(toHtml(sampleReport, 'en'))
    expect(text).toContain('136,944 targets in all: not conforming 1,204 (0.87%), improvement advised 1 (<0.01%)'.replace('<', '&lt;'))
    expect(text).toContain('7 rules: not conforming 1, improvement advised 1, cannot tell 1')
  })

  it('calls one target “1 target” and one rule “1 rule”', () => {
    const targets = { total: 1, passed: 1, failed: 0, pending: 0, cantTell: 0, inapplicable: 0, untested: 0 }
    expect(visibleText(toHtml(withRule({ outcome: 'passed', targets }), 'en'))).toContain('1 target in all: conforming 1 (100.00%). 1 rule: conforming 1.')
  })

  it.each([
    ['error', '不符合'],
    ['warning', '建议改进'],
    ['info', '供参考'],
  ] as const)('calls a failure of severity %s “%s”', (severity, word) => {
    expect(toHtml(withRule({ severity }), 'zh-CN')).toMatch(new RegExp(`<h3><span class="badge [a-z]+">${word}</span>`, 'i'))
  })

  it('names fields and record types by the labels that it is given, else by their names', () => {
    expect(visibleText(toHtml(sampleReport, 'zh-CN', names))).toContain('接通时间晚于期限')
    expect(visibleText(toHtml(sampleReport, 'zh-CN'))).toContain('answeredAt晚于期限')
  })

  it.each([
    [94_999, 100_000, '94.99%'],
    [95_000, 100_000, '95.00%'],
    [94_999_999, 100_000_000, '94.99%'],
    [95_001, 100_000, '95.001%'],
  ])('writes the rate %i of %i beside a minimum of 95 % as %s', (numerator, denominator, shown) => {
    const measure = { ...sampleReport.rules[1]!.measures[0]!, value: numerator / denominator, numerator, denominator }
    const text = visibleText(toHtml(withRule({ measures: [measure], expected: { operator: '>=', value: 95, unit: 'percent' } }), 'en'))
    expect(text).toContain(`Lowest connection rate ${shown} `)
  })

  it('writes a rate that is above a maximum of 5 % by a thousandth so that it does not read 5.00%', () => {
    const measure = { ...sampleReport.rules[1]!.measures[0]!, value: 0.05001, numerator: 5001, denominator: 100_000 }
    const text = visibleText(toHtml(withRule({ measures: [measure], expected: { operator: '<=', value: 5, unit: 'percent' } }), 'en'))
    expect(text).toContain('Lowest connection rate 5.001% ')
  })

  it('writes a mean of 15.0004 seconds beside a limit of 15 so that it does not read 15', () => {
    const measure = { ...sampleReport.rules[0]!.measures[1]!, value: 15.0004 }
    expect(visibleText(toHtml(withRule({ measures: [measure] }), 'en'))).toContain('Mean wait 15.0004 seconds ')
  })

  it('says that a measure without a value has none, never 0', () => {
    const measure = { ...sampleReport.rules[1]!.measures[0]!, value: null, numerator: 0, denominator: 0 }
    expect(visibleText(toHtml(withRule({ measures: [measure] }), 'en'))).toContain('Lowest connection rate no value 0 0')
  })

  it('says that samples are cut short where they are, and not where they are not', () => {
    const remark = 'This list is cut short'
    expect(visibleText(toHtml(withRule({ truncated: true }), 'en'))).toContain(remark)
    expect(visibleText(toHtml(withRule({ truncated: false }), 'en'))).not.toContain(remark)
  })

  it('tells of a file 121,300 rows read = 121,282 audited + 15 excluded + 3 rejected, in this order', () => {
    const text = visibleText(toHtml(sampleReport, 'en', names))
    expect(text).toContain('Rows read = Audited + Excluded + Rejected Period Encoding 2026年3月来电.csv Call 121,300 121,282 15 3 2026-03-01 00:00:02 – ')
    expect(text).toContain('工单.xlsx · 三月 work-order 5,210 5,210 0 0 2026-03-01 – not known utf-8')
  })

  it.each([
    [true, 'given by the auditor'],
    [false, 'not given; the moment of the run was taken'],
  ])('tells an as-of instant that was given: %s as “%s”', (asOfGiven, remark) => {
    const report: AuditReport = { ...sampleReport, receipt: { ...sampleReport.receipt, asOfGiven } }
    expect(visibleText(toHtml(report, 'en'))).toContain(`As of 2026-03-31 23:59:59 (${remark})`)
  })

  it('writes each clause with modality, coverage, verdict and rules', () => {
    const text = visibleText(toHtml(sampleReport, 'en'))
    expect(text).toContain('gbt-33358-2016/answer-time number not seen shall automated not satisfied call-answered-in-time ')
    expect(text).toContain('gbt-33358-2016/connection-rate number not seen shall automated satisfied calls-connected-in-every-24-hours ')
    expect(text).toContain('gbt-33358-2016/archiving number not seen – text not seen further testing needed – ')
  })

  it('writes a rule with counts, requirement, measures and reasons', () => {
    const text = visibleText(toHtml(sampleReport, 'en', names))
    expect(text).toContain('not conforming 1,204 (0.99%) cannot tell 37 (0.03%) conforming 118,230 (97.48%) not applicable 1,811 (1.49%) of 121,282 targets')
    expect(text).toContain('Required at most 15 seconds (parameter answer-limit )')
    expect(text).toContain('Share answered in time 98.99% 118,230 119,434 abandonedBeforeLimit 1,811, offeredAt 37 answered in time ÷')
    expect(text).toContain('Answered at is later than the due time 1,204 ')
  })

  it('writes a sample with place, reason, what was observed and what was required', () => {
    const text = visibleText(toHtml(sampleReport, 'en', names))
    expect(text).toContain(
      '138＊＊＊-0007 工单.xlsx · 三月 9 cannot tell the file has no column for transferredAt Field: transferredAt ' +
        'acceptedAt: 2026-03-02 10:05 ; transferredAt: blank ; confidential: yes at most 2 working days',
    )
  })

  it('writes the receipt with versions, hashes, calendar range, options and the count of masked items', () => {
    const text = visibleText(toHtml(sampleReport, 'en'))
    const { profile, calendar, mappingHash, inputs } = sampleReport.receipt
    for (const digest of [profile.hash, calendar.hash, mappingHash!, ...inputs.map(({ sha256 }) => sha256)]) expect(text).toContain(digest)
    expect(text).toContain('Program hotline-spec 0.1.0 ')
    expect(text).toContain('Government hotline service specification (GB/T 33358-2016, edition 2016)')
    expect(text).toContain('Calendar range 2004-01-01 – 2027-12-31 ')
    expect(text).toContain('applyBeforeInForce = false knownOn = null region = cn ')
    expect(text).toContain('Personal items masked 5,310 ')
    expect(text).toContain('Generated at 2026-04-01 08:30:00 ')
  })

  it.each([
    ['an instant', { operator: '<=', value: '2026-03-02T09:00:15+08:00' }, 'no later than 2026-03-02 09:00:15'],
    ['a truth', { operator: '=', value: 'true' }, 'equal to yes'],
    ['a list of labelled values', { operator: 'in', value: 'direct,transfer' }, 'one of handled at once, transfer'],
    ['a presence', { operator: 'present', value: 'closedAt' }, 'present'],
    ['one working day', { operator: '<=', value: 1, unit: 'workday' }, 'at most 1 working day'],
    ['limits by category', { operator: '<=', value: 1, unit: 'workday', others: [{ value: 5, unit: 'workday', parameterId: 'help-limit' }, { value: 5, unit: 'workday', parameterId: 'report-limit' }] }, 'at most 1 working day, 5 working days'],
  ] as const)('writes %s that was required of a sample in words', (_, expected, words) => {
    const [sample] = sampleReport.rules[0]!.samples
    const values = { handlingMode: { direct: { zh: '直接办理', en: 'handled at once' } } }
    const report = withRule({ samples: [{ ...sample!, expected, locator: { ...sample!.locator, field: 'handlingMode' } }] })
    expect(toHtml(report, 'en', { values })).toContain(`<td>${words}</td></tr>`)
  })

  it('leaves out the kinds of left-out records of which there are none', () => {
    const measure = { ...sampleReport.rules[1]!.measures[0]!, name: 'share-passed', excluded: { pending: 0, cantTell: 3, beforeInForce: 2 } }
    const text = visibleText(toHtml(withRule({ measures: [measure] }), 'en'))
    expect(text).toContain('Lowest connection rate 95.11% 3,893 4,093 cannot tell 3, older than the date in force 2 answered')
  })

  it('puts the group with the highest share of failures first, not the one with the most', () => {
    const page = toHtml(sampleReport, 'zh-CN')
    const keys = matches(page.slice(page.indexOf('<section id="groups"')), /<bdi>(市[^<]+)<\/bdi>/g)
    expect(keys).toEqual(['市城市管理局', '市住房和城乡建设局', '市教育局'])
  })

  it('closes a league of 51 groups and opens one of 50', () => {
    const [group] = sampleReport.groups
    const league = (size: number): string => toHtml({ ...sampleReport, groups: Array.from({ length: size }, (_, index) => ({ ...group!, key: `u${index}` })) }, 'en')
    expect(league(50)).toContain('<details class="league" open>')
    expect(league(51)).toContain('<details class="league">')
  })

  it('marks a waived failure beside its sample, counts it at the rule and lists the waivers with what became of them', () => {
    const text = visibleText(toHtml(sampleReport, 'en'))
    expect(text).toContain('not conforming (waived)')
    expect(text).toContain('1 of 1,204 failed')
    expect(text).toMatch(/C-20260302-00000 *通信线路割接，已报备 *市热线管理办公室 *2026-06-30 *in use *1/)
    expect(text).toMatch(/handling unit: 市教育局 *系统切换 *市热线管理办公室 *2026-02-28 *expired *0/)
    expect(toHtml({ ...sampleReport, waivers: [] }, 'en')).not.toContain('id="waivers"')
  })

  it('leaves out the section of broken rules where none broke', () => {
    expect(toHtml({ ...sampleReport, systemErrors: [] }, 'en')).not.toContain('id="system-errors"')
  })

  it('writes a report without rules, inputs, clauses or groups in full sentences', () => {
    const empty: AuditReport = { ...sampleReport, rules: [], clauses: [], groups: [], receipt: { ...sampleReport.receipt, inputs: [] } }
    const text = visibleText(toHtml(empty, 'en'))
    for (const sentence of ['There was nothing to check.', 'The profile has no rule.', 'No file was given.', 'The profile has no clause.', 'There is no group.']) {
      expect(text).toContain(sentence)
    }
  })

  it('escapes every text of a report, wherever it stands', () => {
    const hostile = `<img src=x onerror="a">'\u202E`
    const poisoned = poison(sampleReport, hostile) as AuditReport
    for (const locale of locales) {
      const page = toHtml({ ...poisoned, receipt: { ...poisoned.receipt, timeZone: 'Asia/Shanghai' } }, locale)
      expect(page).not.toContain('<img')
      expect(page).not.toContain('\u202E')
      // What stands in quotes is text; outside them no tag may have gained an attribute.
      expect(matches(page.replace(/"[^"]*"/g, '""'), /<[^>]*onerror/g)).toEqual([])
      expect(matches(page, /&lt;img src=x/g).length).toBeGreaterThan(100)
    }
  })

  it('gives a rule whose id has odd characters a place of its own', () => {
    const rules = ['x-a b', 'x-a_b', 'x-a"b'].map((id) => ({ ...sampleReport.rules[1]!, id }))
    const ids = matches(toHtml({ ...sampleReport, rules }, 'en'), /<article class="rule [^"]*" id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(3)
    expect(ids.filter((id) => !/^[\w-]+$/.test(id))).toEqual([])
  })

  it('writes 60 rules with 100 samples each and 2,000 groups, all of them', () => {
    const [rule] = sampleReport.rules
    const [group] = sampleReport.groups
    const rules = Array.from({ length: 60 }, (_, index) => ({ ...rule!, id: `rule-${index}` }))
    const groups = Array.from({ length: 2000 }, (_, index) => ({ ...group!, key: `unit ${index}` }))
    const page = toHtml({ ...sampleReport, rules, groups }, 'zh-CN')
    expect(matches(page, /<bdi>(C-20260302-\d+)<\/bdi>/g)).toHaveLength(6000)
    expect(matches(page, /<bdi>unit \d+<\/bdi>/g)).toHaveLength(2000)
  })
})

describe('the sources of the page', () => {
  it('make markup by hand in toHtml.ts alone, twice, and in the template tag', () => {
    const folder = path.resolve(import.meta.dirname, '../../src/report')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const uses = files.flatMap((file) => matches(readFileSync(path.join(folder, file), 'utf8'), /new Markup\(/g).map(() => path.basename(file)))
    expect(uses.toSorted()).toEqual(['markup.ts', 'toHtml.ts', 'toHtml.ts'])
  })
})

describe('the words of the page', () => {
  const tables: readonly object[] = [labels, noteTexts, ...Object.values(wordLists)]
  const texts = tables.flatMap((each) => bilingualTexts(each))

  it('exist in both languages, none of them blank', () => {
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(({ zh, en }) => zh.trim() === '' || en.join('').trim() === '')).toEqual([])
  })

  it('have the same places to fill in both languages', () => {
    const places = (text: string): readonly string[] => matches(text, /\{\w+\}/g).toSorted()
    expect(texts.filter(({ zh, en }) => places(zh).join() !== places(en.join()).join())).toEqual([])
  })

  it('use the punctuation of Chinese in Chinese', () => {
    expect(texts.map(({ zh }) => zh).filter((zh) => /\p{Script=Han}[,:;()]|[,:;()]\p{Script=Han}/u.test(zh))).toEqual([])
  })
})

describe('inReadingOrder', () => {
  it('does not depend on the order in which rules come', () => {
    const ids = (rules: readonly RuleResult[]): readonly string[] => inReadingOrder(rules).map(({ id }) => id)
    expect(ids([...sampleReport.rules].reverse())).toEqual(ids(sampleReport.rules))
  })
})

/** The same shape with another text at the end of every text that is free. */
function poison(value: unknown, hostile: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => poison(each, hostile, key))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, hostile, name)]))
  }
  return typeof value === 'string' && isFree(key) ? `${value}${hostile}` : value
}

/** The members whose texts come from closed sets, which types hold. */
function isFree(key: string): boolean {
  return !['outcome', 'severity', 'verdict', 'operator'].includes(key)
}

interface Texts {
  readonly zh: string
  readonly en: readonly string[]
}

function bilingualTexts(value: unknown): readonly Texts[] {
  if (typeof value !== 'object' || value === null) return []
  if ('zh' in value && 'en' in value) return [{ zh: String(value.zh), en: [value.en].flat().map(String) }]
  return Object.values(value).flatMap(bilingualTexts)
}
