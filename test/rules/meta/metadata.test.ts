import { describe, expect, it } from 'vitest'
import { everyRule } from './ruleFiles.js'

/** What JSON would lose of a value, by its path. */
function lostBelow(value: unknown, path: string): string[] {
  if (value instanceof RegExp) return [`${path}: RegExp`]
  if (typeof value === 'function') return [`${path}: function`]
  if (typeof value === 'number' && !Number.isFinite(value)) return [`${path}: ${value}`]
  if (value === undefined || typeof value === 'symbol' || typeof value === 'bigint') return [`${path}: ${typeof value}`]
  if (typeof value !== 'object' || value === null) return []
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return [...(isPlain ? [] : [`${path}: ${value.constructor.name}`]), ...Object.entries(value).flatMap(([name, member]) => lostBelow(member, `${path}.${name}`))]
}

/** The members of a rule that hold nodes. */
const nodes: ReadonlySet<string> = new Set(['applicability', 'expectation', 'measure', 'sideMeasures', 'readings'])

/** A rule without the patterns of its texts, which JSON cannot hold; readers see their meaning, which stands beside them. */
const withoutPatterns = (rule: unknown): unknown =>
  JSON.parse(JSON.stringify(rule, (_, member: unknown) => (member instanceof RegExp ? undefined : member)))

/** A pattern, and the subject of a limit of parameters alone, which fits the records of every subject and names none. */
const isMeantToBeLost = (lost: string): boolean => /\.pattern: RegExp$|\.limit(\.of\.\d+)*\.subject: undefined$/.test(lost)

describe('the metadata of a rule', () => {
  it.each(everyRule)('of %s survive a JSON round trip, nodes and parameters included, patterns of texts excepted', (_, rule) => {
    expect(lostBelow(rule, 'rule').filter((lost) => !isMeantToBeLost(lost))).toEqual([])
    const words = Object.fromEntries(Object.entries(rule).filter(([name]) => !nodes.has(name)))
    expect(JSON.parse(JSON.stringify(words))).toEqual(words)
    expect(withoutPatterns(withoutPatterns(rule))).toEqual(withoutPatterns(rule))
  })

  it('hold a pattern only where a rule looks at a form: of a name and a phone number that are hidden, of a text message', () => {
    const withPattern = everyRule.filter(([, rule]) => lostBelow(rule, '').some((lost) => lost.endsWith('RegExp'))).map(([id]) => id)
    expect(withPattern).toEqual(['order-confidential-when-asked', 'sms-in-its-form'])
    expect(lostBelow(everyRule.find(([id]) => id === 'order-confidential-when-asked')![1], 'rule')).toHaveLength(2)
  })
  it('say since which release the rule exists', () => {
    for (const [id, { since }] of everyRule) expect(since, id).toMatch(/^\d+\.\d+\.\d+$/)
  })
  it('would show what a function, a pattern or a number that is none would lose', () => {
    expect(lostBelow({ one: [() => 1], two: /x/, three: NaN, four: new Map(), five: undefined }, 'rule')).toEqual([
      'rule.one.0: function', 'rule.two: RegExp', 'rule.three: NaN', 'rule.four: Map', 'rule.five: undefined',
    ])
  })
})
