import { describe, expect, it } from 'vitest'
import { registry } from '../../../rules/registry.js'
import { parametersOf } from '../../../src/engine/parametersOf.js'
import { recordTypes } from '../../../src/records/generated/recordTypes.js'
import { everyRule } from './ruleFiles.js'

const links = registry.rules.flatMap((rule) => rule.clauses.map(({ role, clause }) => ({ rule: rule.id, role, clause })))
const linked = (role: (typeof links)[number]['role']) => links.filter((link) => link.role === role)

describe('the clauses of the rules', () => {
  it.each(everyRule)('%s names clauses of the register, each once', (_, rule) => {
    const ids = rule.clauses.map(({ clause }) => clause.id)
    expect(ids.filter((id) => !registry.clauses.some((clause) => clause.id === id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('belong to standards of the register', () => {
    expect(registry.clauses.filter(({ standard }) => !registry.standards.some(({ id }) => id === standard)).map(({ id }) => id)).toEqual([])
  })
})

describe('the status of a clause says what its rules do', () => {
  it('every automated clause has a rule that implements it', () => {
    const implemented = new Set(linked('implements').map(({ clause }) => clause.id))
    expect(registry.clauses.filter(({ id, status }) => status === 'automated' && !implemented.has(id)).map(({ id }) => id)).toEqual([])
  })
  it('every implemented clause is automated; one that only permits may also be called informative, since it is never missed', () => {
    const isOpen = ({ clause }: (typeof links)[number]) => clause.status === 'informative' && clause.modality === 'may'
    expect(linked('implements').filter((link) => link.clause.status !== 'automated' && !isOpen(link)).map(({ rule, clause }) => `${rule}: ${clause.id} is ${clause.status}`)).toEqual([])
  })
  it('every partial clause has a rule that decides part of it', () => {
    const decided = new Set(linked('partial').map(({ clause }) => clause.id))
    expect(registry.clauses.filter(({ id, status }) => status === 'partial' && !decided.has(id)).map(({ id }) => id)).toEqual([])
  })
  it('every clause that a rule decides in part is partial, or automated through another rule', () => {
    const wrong = linked('partial').filter(({ clause }) => clause.status !== 'partial' && clause.status !== 'automated')
    expect(wrong.map(({ rule, clause }) => `${rule}: ${clause.id} is ${clause.status}`)).toEqual([])
  })
})

describe('what a rule needs exists', () => {
  it.each(everyRule)('%s judges a record type of the schemas, or the data whatever their type', (_, rule) => {
    expect([...Object.keys(recordTypes), 'any']).toContain(rule.subject)
  })
  it.each(everyRule)('%s takes its numbers from registered parameters', (_, rule) => {
    for (const parameter of parametersOf(rule)) expect(registry.parameters.get(parameter.id), parameter.id).toBe(parameter)
  })
  it('every clause that a parameter cites is in the register', () => {
    const cited = [...registry.parameters.values()].flatMap(({ id, values }) => values.map(({ clause }) => [id, clause] as const))
    expect(cited.filter(([, clause]) => clause !== null && !registry.clauses.some(({ id }) => id === clause))).toEqual([])
  })
})
