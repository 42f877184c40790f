import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory } from '../../src/audit.js'
import { generateSample } from '../../scripts/generateSample.js'
import { kindWords } from '../../scripts/sample/kindWords.js'
import { sampleFiles } from '../../scripts/sample/sampleFiles.js'
import { registry } from '../../rules/registry.js'
import { resolveProfile } from '../../src/engine/profile.js'
import { together } from '../generator/expected.js'

const committed = (name: string): Buffer => readFileSync(`docs/examples/${name}`)

describe('the sample in docs/examples', () => {
  it.each([...generateSample()])('%s is byte for byte what scripts/generateSample.ts makes', (name, bytes) => {
    expect(committed(name).equals(bytes)).toBe(true)
  })

  it('is under 400 KB together', () => {
    const sizes = [...generateSample().values()].map((bytes) => bytes.length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000)
  })

  it('audited as of 2026-03-06T18:00:00+08:00 gives the outcomes that its pages state, whatever the language of the page', async () => {
    const files = sampleFiles()
    const inputs = files.map(({ name }) => ({ source: bytesInMemory(name, committed(name)) }))
    const { rules, receipt } = await audit(inputs, { asOf: '2026-03-06T18:00:00+08:00' })
    expect(receipt.inputs.map(({ encoding, rowsRead }) => [encoding, rowsRead])).toEqual([['utf-8', 600], ['utf-8', 300], ['gb18030', 500]])
    for (const [id, expected] of Object.entries(together(files.map((file) => file.expected)))) {
      expect(rules.find((rule) => rule.id === id)?.targets, id).toMatchObject(expected)
      const { passed, failed, pending, cantTell, inapplicable } = expected
      const row = `\`${id}\` | ${passed} | ${failed} | ${pending} | ${cantTell} | ${inapplicable} |`
      expect(committed('README.md').toString()).toContain(row)
      expect(committed('README.zh-CN.md').toString()).toContain(row)
    }
  })

  it('gives every national rule something that passes, and every one something to find', () => {
    const expected = together(sampleFiles().map((file) => file.expected))
    const judged = resolveProfile('national', registry).rules.filter(({ rule }) => ['call', 'message', 'work-order', 'any'].includes(rule.subject))
    expect(Object.keys(expected).sort()).toEqual(judged.map(({ rule }) => rule.id).sort())
    for (const [id, { passed, failed, pending, cantTell }] of Object.entries(expected)) {
      expect(passed, id).toBeGreaterThan(0)
      expect(failed + pending + cantTell, id).toBeGreaterThan(0)
      // A hotline that does well on the whole.
      expect(passed, id).toBeGreaterThan(2 * failed)
    }
  })

  it('holds at least one row of every kind that the generator can plant', () => {
    const kinds = sampleFiles().flatMap(({ planted }) => planted.flatMap(([kind, rows]) => (rows > 0 ? [kind] : [])))
    expect(kinds.sort()).toEqual(Object.keys(kindWords).sort())
  })
})
