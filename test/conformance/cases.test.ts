import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/gbt-33358-2016/rules.js'
import { recordTypes } from '../../src/records/generated/recordTypes.js'
import { type ConformanceCase, readCase, repeatedTitles } from './conformanceCase.js'
import { judgeCase, typeOf } from './judgeCase.js'

const folder = join(import.meta.dirname, 'gbt-33358-2016')

const cases: readonly (readonly [path: string, ConformanceCase])[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => [path, readCase(path, readFileSync(join(folder, path), 'utf8'))])

/** What a rule with a limit can say whatever it looks at; the rest is of its own. */
const ofLimits = ['in-time', 'late', 'not-done-by-due', 'not-due-yet', 'field-absent', 'field-invalid', 'before-its-start'] as const

/** Every reason that each rule can give. A record given alone has no column that is missing, so `field-unmapped` is for audits. */
const reasonsOf: Readonly<Record<string, readonly string[]>> = {
  'call-answered-in-time': [...ofLimits, 'precision-too-low', 'condition-not-met', 'before-in-force'],
  'message-answered-in-time': [...ofLimits, 'precision-too-low', 'condition-not-met', 'before-in-force'],
  'mailbox-answered-in-time': [...ofLimits, 'precision-too-low', 'condition-not-met', 'before-in-force'],
  // Working days end with a day, so that no precision is too low for them.
  'order-transferred-in-time': [...ofLimits, 'condition-not-met', 'before-in-force', 'outside-calendar', 'provisional-day'],
  'order-closed-by-its-due-time': [...ofLimits, 'precision-too-low', 'as-required', 'declared-no', 'outside-calendar', 'provisional-day'],
  'order-supervised-when-triggered': ['as-required', 'field-blank', 'not-due-yet', 'field-invalid', 'condition-not-met', 'before-in-force'],
  'order-revisited': ['as-required', 'field-blank', 'field-invalid', 'condition-not-met', 'before-in-force'],
  // A permission: it never fails.
  'order-rehandling-considered': ['as-required', 'action-open', 'field-invalid', 'condition-not-met', 'before-in-force'],
  'order-confidential-when-asked': ['as-required', 'other-form', 'field-invalid', 'condition-not-met', 'before-in-force'],
  'order-record-complete': ['as-required', 'field-blank', 'field-invalid', 'condition-not-met', 'before-in-force'],
  // It applies to every call, so that only the date in force leaves one out.
  'no-voice-menu': ['as-required', 'other-value', 'field-absent', 'field-invalid', 'before-in-force'],
  // Rules on the data say how far the others can be trusted: whether a cell can be read can always be told, and no date in force binds.
  'values-readable': ['as-required', 'unreadable'],
  'dates-in-order': ['as-required', 'out-of-order', 'condition-not-met'],
  'ids-unique': ['as-required', 'duplicate', 'field-absent'],
  'calls-connected-in-every-24-hours': ['as-required', 'below-minimum', 'unknown-members', 'period-too-short', 'no-targets', 'before-in-force'],
  'service-around-the-clock': ['as-required', 'below-minimum', 'unknown-members', 'no-targets', 'before-in-force'],
}
const withLimit = Object.keys(reasonsOf).filter((id) => reasonsOf[id]!.includes('in-time'))

describe.each(rules.map(({ id }) => id))('%s', (ruleId) => {
  const ofRule = cases.filter(([, { rule }]) => rule === ruleId)

  it.each(ofRule.map(([path, read]) => [read.title.en, path, read] as const))('%s', async (_title, _path, read) => {
    const before = JSON.stringify(read)
    expect(await judgeCase(read)).toEqual(read.expected)
    expect(JSON.stringify(read)).toBe(before)
  })

  it('has a case for every reason that it can give, and for no other', () => {
    expect([...new Set<string>(ofRule.map(([, { expected }]) => expected.reason))].sort()).toEqual([...reasonsOf[ruleId]!].sort())
  })

  it('takes every reading that it knows in at least one case', () => {
    const rule = rules.find(({ id }) => id === ruleId)!
    const taken = ofRule.flatMap(([, { readings }]) => readings?.[ruleId] ?? [])
    expect(Object.keys('readings' in rule ? rule.readings : {}).filter((name) => !taken.includes(name))).toEqual([])
  })
})

describe.each(withLimit)('%s', (ruleId) => {
  it('states when it was due in at least six cases: below, at and above the limit, done and not done', () => {
    const due = cases.filter(([, { rule, expected }]) => rule === ruleId && expected.dueAt !== undefined)
    expect(due.length).toBeGreaterThanOrEqual(6)
  })
})

describe('the cases together', () => {
  it('are for rules that exist', () => {
    const ids: readonly string[] = rules.map(({ id }) => id)
    expect(cases.filter(([, { rule }]) => !ids.includes(rule)).map(([path]) => path)).toEqual([])
  })

  it('use no field that the schemas do not have, since a misspelt one is a blank one', () => {
    const unknown = cases.flatMap(([path, read]) => {
      const { fields } = recordTypes[typeOf(read)]
      const names = (read.records ?? [read.record]).flatMap(Object.keys)
      return names.filter((name) => !fields.includes(name)).map((name) => `${path}: ${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('have no title twice under one rule', () => {
    expect(repeatedTitles(cases.map(([, read]) => read))).toEqual([])
  })
})
