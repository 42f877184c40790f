import { describe, expect, it } from 'vitest'
import { coverageText } from '../../src/cli/clauseText.js'
import { clauseCoverage } from '../../src/engine/clauseCoverage.js'
import { listClauses, listRules, listStandards } from '../../src/index.js'

const rules = listRules()
const byDocument = listStandards().map(({ id }) => ({ standard: id, ...clauseCoverage(listClauses(id), rules) }))
const whole = clauseCoverage(listClauses(), rules)

describe('the coverage by document', () => {
  it('adds up to that of all documents', () => {
    const sum = (of: 'total' | 'toJudge' | 'withRule') => byDocument.reduce((total, document) => total + document[of], 0)
    expect([sum('total'), sum('toJudge'), sum('withRule')]).toEqual([whole.total, whole.toJudge, whole.withRule])
  })
  it.each(['zh-CN', 'en'] as const)('has a line for every document, read or unread, and ends in the sum, in %s', (locale) => {
    const lines = coverageText(byDocument, whole, locale)
    for (const { standard, total, toJudge, withRule } of byDocument) {
      expect(lines.filter((line) => new RegExp(`^${standard} +${total} +${toJudge} +${withRule} `).test(line)), standard).toHaveLength(1)
    }
    expect(lines.join('\n')).toContain(String(whole.total))
  })
})
