import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Confusion } from '../../scripts/classification/confusion.js'

const root = new URL('../../', import.meta.url)
const data = ['pingshan-2018-appeals.gb18030.csv', 'leaders-messages.xlsx'].map((name) => new URL(`../shared/data/${name}`, root))

describe('the tables of docs/classification', () => {
  it.skipIf(!data.every((file) => existsSync(file)))('are those that the command prints', () => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/measureClassification.ts'], { cwd: root, encoding: 'utf8' })
    const tables = printed.split('\n').filter((line) => line.startsWith('|')).join('\n')
    expect(tables.split('\n').length).toBeGreaterThan(15)
    for (const page of ['docs/classification.md', 'docs/classification.zh-CN.md']) {
      const shown = readFileSync(new URL(page, root), 'utf8')
      for (const line of tables.split('\n')) expect(shown, page).toContain(line)
    }
  })
})

describe('a confusion table', () => {
  const confusion = new Confusion()
  for (const [declared, classified] of [['help', 'help'], ['help', 'undecided'], ['help', 'praise'], ['none', 'praise']] as const) confusion.add(declared, classified)

  it('has one row a declared kind, the most frequent first, with its sum', () => {
    expect(confusion.table(['help', 'praise', 'undecided'])).toBe(
      '| declared | help | praise | undecided | all |\n| --- | --: | --: | --: | --: |\n| help | 1 | 1 | 1 | 3 |\n| none | 0 | 1 | 0 | 1 |',
    )
  })

  it('leaves a kind that is none of ours out of the agreement: 3 declared, 2 decided, 1 agreeing', () => {
    expect(confusion.agreement(['help', 'praise', 'undecided'])).toEqual({ declared: 3, decided: 2, agreeing: 1 })
  })
})
