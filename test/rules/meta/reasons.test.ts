import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import reportSchema from '../../../schemas/audit-report.schema.json' with { type: 'json' }
import { type Outcome } from '../../../src/engine/outcome.js'
import { reasonMeanings } from '../../../src/engine/reason.js'
import { projectRoot } from './ruleFiles.js'

const keys = Object.keys(reasonMeanings) as (keyof typeof reasonMeanings)[]

/** The reasons that the conformance cases expect. */
function reasonsOfCases(): Set<string> {
  const folder = join(projectRoot, 'test/conformance')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
  const texts = paths.map((path) => readFileSync(join(folder, path), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(/"reason": "([^"]+)"/g)].map(([, reason]) => reason!)))
}

/** Reasons that no single case can show, each with the test that reaches it. */
const reachedElsewhere: Readonly<Partial<Record<keyof typeof reasonMeanings, string>>> = {
  // A record that is given alone states all that is known of it: only files lack columns or whole record types.
  'field-unmapped': 'test/audit/untold.test.ts',
  'no-such-records': 'test/audit/untold.test.ts',
  // Who comes again is asked over files alone.
  'not-identifying': 'test/audit/countedRepeats.test.ts',
  // A case is for a rule that runs.
  'switched-off': 'test/audit/untold.test.ts',
  'parameter-unset': 'test/audit/untold.test.ts',
  // No shipped profile contradicts itself.
  'limits-conflict': 'test/rules/cities/profileAudit.test.ts',
  // No clause forbids what a record says of itself; users' rules may.
  'declared-yes': 'test/expression/statuses.test.ts',
}

/** Reasons that nothing in the library gives, by design. */
const givenByNobody: Readonly<Partial<Record<keyof typeof reasonMeanings, string>>> = {
  'needs-a-person': 'clauses that people judge are answered in a checklist; the key is kept for rules of users that leave a record to a person',
}

describe('the reasons', () => {
  it.each(keys)('%s has a sentence in Chinese and in English', (key) => {
    const { message } = reasonMeanings[key]
    expect(message.zh).toMatch(/\p{Script=Han}/u)
    expect(message.en).toMatch(/[a-z]{2}/)
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort()
    expect(places(message.zh)).toEqual(places(message.en))
  })
  it('stand for one outcome each, and every outcome has at least one', () => {
    const outcomes: Outcome[] = ['passed', 'failed', 'pending', 'cantTell', 'inapplicable', 'untested']
    expect(new Set<Outcome>(keys.map((key) => reasonMeanings[key].outcome))).toEqual(new Set(outcomes))
  })
  it('are those of the published schema of the report', () => {
    const [closed] = reportSchema.$defs.reasonKey.anyOf
    expect([...closed!.enum!].sort()).toEqual([...keys].sort())
  })
})

describe('every reason is reached', () => {
  const ofCases = reasonsOfCases()
  it('by a case, or by the test that is named for it, or is known to be given by nobody', () => {
    const unreached = keys.filter((key) => !ofCases.has(key) && !(key in reachedElsewhere) && !(key in givenByNobody))
    expect(unreached).toEqual([])
  })
  it.each(Object.entries(reachedElsewhere))('%s is expected in %s', (key, path) => {
    expect(readFileSync(join(projectRoot, path), 'utf8')).toContain(`'${key}'`)
  })
  it('and no list names one that a case reaches', () => {
    expect([...Object.keys(reachedElsewhere), ...Object.keys(givenByNobody)].filter((key) => ofCases.has(key))).toEqual([])
  })
})
