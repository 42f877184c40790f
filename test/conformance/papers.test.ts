import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules as mergingPaper } from '../../rules/gbh-2020-53/rules.js'
import { rules as policePaper } from '../../rules/gbh-2022-12/rules.js'
import { rules as servicePaper } from '../../rules/gbh-2025-66/rules.js'
import { rules as ratings } from '../../rules/good-bad-rating/rules.js'
import { registry } from '../../rules/registry.js'
import { chinaCalendar } from '../../src/calendar/index.js'
import type { ReasonKey } from '../../src/engine/reason.js'
import { createEvaluate } from '../../src/evaluation/evaluator.js'
import { type RecordType, recordTypes } from '../../src/records/generated/recordTypes.js'
import { type ConformanceCase, readCase, repeatedTitles } from './conformanceCase.js'

const evaluate = createEvaluate(registry, chinaCalendar)

const folders = { 'gbh-2020-53': mergingPaper, 'gbh-2022-12': policePaper, 'gbh-2025-66': servicePaper, 'good-bad-rating': ratings }

/** The reasons that a case of the rule shows, beside those that every rule here can give. */
const sharedReasons = ['as-required', 'condition-not-met', 'before-in-force', 'field-invalid'] as const
const ownReasons: Readonly<Record<string, readonly ReasonKey[]>> = {
  'call-meets-a-staffed-hotline': ['other-value', 'field-absent'],
  'order-classified': ['field-blank'],
  'order-closed-with-reply': ['field-blank', 'field-absent', 'not-due-yet'],
  'emergency-order-transferred': ['field-blank', 'field-absent'],
  'missed-call-called-back': ['field-blank'],
  'repeat-order-merged': ['other-value'],
  'returned-order-states-its-reason': ['field-blank'],
  'bad-rating-answered': ['field-blank', 'not-due-yet'],
  'bad-rating-mended': ['field-blank', 'not-due-yet'],
}

const rules = Object.entries(folders).flatMap(([folder, of]) => of.map((rule) => ({ folder, rule })))
const cases: readonly (readonly [path: string, ConformanceCase])[] = Object.keys(folders).flatMap((folder) => {
  const root = join(import.meta.dirname, folder)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => [`${folder}/${path}`, readCase(path, readFileSync(join(root, path), 'utf8'))] as const)
})

describe.each(rules.map(({ folder, rule }) => [rule.id, folder, rule] as const))('%s', (ruleId, folder, rule) => {
  const ofRule = cases.filter(([path]) => path.startsWith(`${folder}/${ruleId}/`))

  it.each(ofRule.map(([path, read]) => [read.title.en, path, read] as const))('%s', (_title, _path, { record, profile, asOf, expected }) => {
    const before = JSON.stringify(record)
    const verdict = evaluate(record, { profile, asOf }).verdicts.find((each) => each.ruleId === ruleId)
    expect({ outcome: verdict?.outcome, reason: verdict?.reason }).toEqual(expected)
    expect(JSON.stringify(record)).toBe(before)
  })

  it('has a case for every reason that it can give, and lists every reason that a case shows', () => {
    const shown = new Set<string>(ofRule.map(([, { expected }]) => expected.reason))
    expect([...shown].sort()).toEqual([...sharedReasons, ...ownReasons[ruleId]!].sort())
  })

  it('uses no field that the schemas do not have, since a misspelt one is a blank one', () => {
    const fields: readonly string[] = recordTypes[rule.subject as RecordType].fields
    expect(ofRule.flatMap(([path, { record }]) => Object.keys(record).filter((name) => !fields.includes(name)).map((name) => `${path}: ${name}`))).toEqual([])
  })
})

describe('the cases of the papers together', () => {
  it('are for rules that exist', () => {
    const known = rules.map(({ folder, rule }) => `${folder}/${rule.id}`)
    expect(cases.map(([path]) => path.split('/').slice(0, 2).join('/')).filter((place) => !known.includes(place))).toEqual([])
  })

  it('have no title twice under one rule', () => {
    expect(repeatedTitles(cases.map(([, read]) => read))).toEqual([])
  })
})

describe('a limit for calling back that a profile sets', () => {
  const city = {
    id: 'city',
    version: '1',
    extends: 'national',
    title: { zh: '某市', en: 'A city' },
    parameters: { 'call-back-limit': [{ validFrom: '2025-07-01', value: 2, unit: 'hour', clause: null, source: 'https://example.org/city' }] },
  } as const
  const missed = { callId: 'C1', offeredAt: '2026-03-05T10:00:00+08:00', status: 'timeout' }
  const judged = (record: object, asOf: string) => {
    const { outcome, reason, dueAt } = evaluate({ ...missed, ...record }, { profile: city, asOf }).verdicts.find(({ ruleId }) => ruleId === 'missed-call-called-back')!
    return [outcome, reason, dueAt]
  }
  const due = '2026-03-05T12:00:00+08:00'

  it.each([
    ['one millisecond before', 'passed', 'in-time', '2026-03-05T11:59:59.999+08:00'],
    ['at', 'passed', 'in-time', due],
    ['one millisecond after', 'failed', 'late', '2026-03-05T12:00:00.001+08:00'],
  ])('takes a call back %s 2 hours as %s', (_when, outcome, reason, callbackAt) => {
    expect(judged({ callbackAt }, '2026-03-06')).toEqual([outcome, reason, due])
  })

  it('makes a call that is not called back pending at 2 hours and failed one millisecond later', () => {
    expect(judged({}, due)).toEqual(['pending', 'not-due-yet', due])
    expect(judged({}, '2026-03-05T12:00:00.001+08:00')).toEqual(['failed', 'not-done-by-due', due])
  })
})
