import { describe, expect, expectTypeOf, it } from 'vitest'
import { clauses } from '../../../rules/gbt-33358-2016/clauses.js'
import { parameters } from '../../../rules/gbt-33358-2016/parameters.js'
import type { Clause } from '../../../src/engine/clause.js'
import type { RegisteredParameter } from '../../../src/engine/parameter.js'

const all: readonly RegisteredParameter[] = Object.values(parameters)
const register: readonly Clause[] = Object.values(clauses)

/** How the Chinese text of a clause writes a value of each unit that the standard uses. */
const written: Record<string, string> = { second: '秒', minute: '分钟', hour: '小时', workday: '个工作日', percent: '%' }

describe('the parameters of GB/T 33358-2016', () => {
  it('stand under the camelCase of their ids', () => {
    for (const [key, { id }] of Object.entries(parameters)) {
      expect(id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())).toBe(key)
    }
  })

  it('have the six attested values, in force from 2017-07-01', () => {
    const values = all.flatMap(({ id, values: dated }) => dated.map(({ validFrom, value, unit }) => [id, validFrom, value, unit]))
    expect(values).toEqual([
      ['answer-limit', '2017-07-01', 15, 'second'],
      ['connection-rate', '2017-07-01', 95, 'percent'],
      ['connection-window', '2017-07-01', 24, 'hour'],
      ['message-limit', '2017-07-01', 3, 'minute'],
      ['mailbox-limit', '2017-07-01', 24, 'hour'],
      ['transfer-limit', '2017-07-01', 2, 'workday'],
    ])
  })

  it('say for every value the clause that states the very number, and a source of that clause', () => {
    for (const { id, values } of all) {
      for (const { value, unit, clause: clauseId, source } of values) {
        const clause = register.find((row) => row.id === clauseId)
        expect(clause?.requirement.zh, id).toContain(`${value}${written[unit]}`)
        expect(clause?.requirement.en, id).toMatch(new RegExp(`\\b${value}\\b`))
        const citations = clause?.source.map((entry) => ('url' in entry ? entry.url : entry.document.zh))
        expect(citations, id).toContain(source)
      }
    }
  })

  it('explain why one without a value has none', () => {
    const unset = all.filter(({ values }) => values.length === 0)
    expect(unset.map(({ id }) => id)).toEqual([
      'handling-limit',
      'repeat-count',
      'repeat-window',
      'return-visit-share',
      'return-visit-limit',
      'short-abandon-threshold',
      'archive-retention',
      'knowledge-update-limit',
    ])
    for (const { id, note } of unset) expect(note?.zh, id).toMatch(/未见/)
  })

  it('keep their kinds in their types', () => {
    expectTypeOf(parameters.answerLimit.kind).toEqualTypeOf<'duration'>()
    expectTypeOf(parameters.connectionRate.kind).toEqualTypeOf<'count'>()
    expect(parameters.answerLimit.kind).toBe('duration')
  })

  it('survive a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(parameters))).toEqual(parameters)
  })
})
