import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registry } from '../../rules/registry.js'
import { chinaCalendar } from '../../src/calendar/index.js'
import { isMeasureRule } from '../../src/engine/rule.js'
import { type RecordType, recordTypes } from '../../src/records/generated/recordTypes.js'
import { createEvaluate } from '../../src/evaluation/evaluator.js'
import { type ConformanceCase, readCase, repeatedTitles } from './conformanceCase.js'

const folder = join(import.meta.dirname, 'gbt-33358-2016')
const evaluate = createEvaluate(registry, chinaCalendar)

const cases: readonly (readonly [path: string, ConformanceCase])[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => [path, readCase(path, readFileSync(join(folder, path), 'utf8'))])

const recordRules = registry.rules.filter((rule) => !isMeasureRule(rule)).map(({ id }) => id)

/** What a rule can say; the reasons that every rule shares are those of a cell that is blank, unreadable or out of order. */
const sharedReasons = ['in-time', 'late', 'not-done-by-due', 'not-due-yet', 'field-absent', 'field-invalid', 'before-its-start'] as const
const ownReasons: Readonly<Record<string, readonly string[]>> = {
  'call-answered-in-time': ['precision-too-low', 'condition-not-met', 'before-in-force'],
  'message-answered-in-time': ['precision-too-low', 'condition-not-met', 'before-in-force'],
  'mailbox-answered-in-time': ['precision-too-low', 'condition-not-met', 'before-in-force'],
  // Working days end with a day, so that no precision is too low for them.
  'order-transferred-in-time': ['condition-not-met', 'before-in-force', 'outside-calendar', 'provisional-day'],
  'order-closed-by-its-due-time': ['precision-too-low', 'as-required', 'declared-no', 'outside-calendar', 'provisional-day'],
}

describe.each(recordRules.filter((id) => id in ownReasons))('%s', (ruleId) => {
  const ofRule = cases.filter(([, { rule }]) => rule === ruleId)

  it.each(ofRule.map(([path, read]) => [read.title.en, path, read] as const))('%s', (_title, _path, { record, profile, asOf, expected }) => {
    const before = JSON.stringify(record)
    const verdict = evaluate(record, { profile, asOf }).verdicts.find((each) => each.ruleId === ruleId)
    expect({ outcome: verdict?.outcome, reason: verdict?.reason, ...(expected.dueAt !== undefined && { dueAt: verdict?.dueAt }) }).toEqual(expected)
    expect(JSON.stringify(record)).toBe(before)
  })

  it('has a case for every reason that it can give', () => {
    const shown = new Set<string>(ofRule.map(([, { expected }]) => expected.reason))
    expect([...sharedReasons, ...ownReasons[ruleId]!].filter((reason) => !shown.has(reason))).toEqual([])
  })

  it('states when it was due in at least six cases: below, at and above the limit, done and not done', () => {
    const due = ofRule.filter(([, { expected }]) => expected.dueAt !== undefined)
    expect(due.length).toBeGreaterThanOrEqual(6)
  })
})

describe('the cases together', () => {
  it('are for rules that exist', () => {
    expect(cases.filter(([, { rule }]) => !recordRules.includes(rule)).map(([path]) => path)).toEqual([])
  })

  it('use no field that the schemas do not have, since a misspelt one is a blank one', () => {
    const unknown = cases.flatMap(([path, { rule, record }]) => {
      const fields = recordTypes[registry.rules.find(({ id }) => id === rule)!.subject as RecordType].fields
      return Object.keys(record).filter((name) => !fields.includes(name)).map((name) => `${path}: ${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('are for rules whose reasons are listed here', () => {
    expect(cases.filter(([, { rule }]) => !(rule in ownReasons)).map(([path]) => path)).toEqual([])
  })

  it('have no title twice under one rule', () => {
    expect(repeatedTitles(cases.map(([, read]) => read))).toEqual([])
  })
})
