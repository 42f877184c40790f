import { describe, expect, it } from 'vitest'
import { lintSnippet } from './lintSnippet.js'

const imports = (specifier: string) => `import { one } from '${specifier}'\none()\n`
const importsType = (specifier: string) => `import type { One } from '${specifier}'\nexport type Two = One\n`

describe('an import against the direction is refused with its reason', () => {
  it.each([
    ['src/calendar/deadline.ts', '../engine/rule.js', 'src/calendar may not import src/engine. The calendar is an entry point of its own'],
    ['src/calendar/deadline.ts', '../../rules/gbt-33358-2016/parameters.js', 'src/calendar may not import rules. '],
    ['src/expression/plan.ts', '../engine/rule.js', 'src/expression may not import src/engine. Expressions know time and nothing else'],
    ['src/expression/compile/plan.ts', '../../records/index.js', 'src/expression may not import src/records. '],
    ['src/engine/evaluate.ts', '../../rules/national.js', 'src/engine may not import rules. The engine knows no standard'],
    ['src/engine/evaluate.ts', '../records/generated/headers.js', 'src/engine may not import src/records. '],
    ['src/engine/evaluate.ts', '../index.js', 'src/engine may not import src. '],
    ['src/records/validate.ts', '../ingest/readCsv.js', 'src/records may not import src/ingest. Records say what a call'],
    ['src/ingest/readCsv.ts', '../report/toHtml.js', 'src/ingest may not import src/report. Reading files ends in columns'],
    ['src/ingest/readCsv.ts', '../engine/rule.js', 'src/ingest may import only types of src/engine: write `import type`. '],
    ['src/report/toHtml.ts', '../ingest/readCsv.js', 'src/report may not import src/ingest. A report is made from results alone'],
    ['src/report/html/row.ts', '../../../rules/national.js', 'src/report may not import rules. '],
    ['src/classify/tier.ts', '../../rules/national.js', 'src/classify may not import rules. '],
    ['src/evaluation/evaluator.ts', '../ingest/readCsv.js', 'src/evaluation may not import src/ingest. Judging one record'],
    ['src/audit/runAudit.ts', '../../rules/national.js', 'src/audit may not import rules. The audit joins'],
    ['src/docgen/page.ts', '../cli/main.js', 'src/docgen may not import src/cli. '],
    ['src/web/page.ts', '../cli/main.js', 'src/web may not import src/cli. The two shells do not know each other'],
    ['src/index.ts', './cli/main.js', 'src may not import src/cli. The entry points of the library'],
    ['rules/gbt-33358-2016/answer.ts', '../../src/report/toHtml.js', 'rules may not import src/report. A rule is data'],
    ['rules/gbt-33358-2016/answer.ts', '../../src/cli/main.js', 'rules may not import src/cli. '],
    ['rules/gbt-33358-2016/answer.ts', '../../src/ingest/readCsv.js', 'rules may not import src/ingest. '],
    ['rules/calendars/index.ts', '../../src/calendar/civilDay.js', 'rules/calendars may import only types of src/calendar'],
  ])('%s importing %s', async (file, specifier, reason) => {
    expect(await lintSnippet(file, imports(specifier))).toEqual([expect.stringContaining(`hotline-spec/import-direction: ${reason}`)])
  })

  it.each([
    ['export { one } from', "export { one } from '../engine/rule.js'\n"],
    ['export * from', "export * from '../engine/rule.js'\n"],
    ['import()', "export const one = import('../engine/rule.js')\n"],
    ['a type written import()', "export type One = import('../engine/rule.js').One\n"],
    ['a type import', importsType('../engine/rule.js')],
  ])('by %s too', async (_form, code) => {
    expect(await lintSnippet('src/calendar/deadline.ts', code)).toContainEqual(expect.stringContaining('src/calendar may not import src/engine'))
  })
})

describe('an import in the direction is allowed', () => {
  it.each([
    ['src/calendar/chinaCalendar.ts', '../../rules/calendars/index.js'],
    ['src/expression/compile/compileDue.ts', '../../calendar/civilDay.js'],
    ['src/engine/evaluate.ts', '../expression/plan.js'],
    ['src/report/toHtml.ts', '../engine/outcome.js'],
    ['src/report/toHtml.ts', './cli/words.js'],
    ['src/audit/runAudit.ts', '../ingest/readCsv.js'],
    ['src/index.ts', './evaluation/evaluator.js'],
    ['src/cli/main.ts', '../audit.js'],
    ['src/cli/main.ts', '../../rules/national.js'],
    ['src/docgen/page.ts', '../../rules/national.js'],
    ['src/index.ts', '../rules/national.js'],
    ['src/audit.ts', '../package.json'],
    ['rules/gbt-33358-2016/answer.ts', '../../src/engine/rule.js'],
    ['rules/gbt-33358-2016/answer.ts', '../../src/records/generated/fields.js'],
    ['test/engine/evaluate.test.ts', '../../rules/national.js'],
  ])('%s importing %s', async (file, specifier) => {
    expect(await lintSnippet(file, imports(specifier))).toEqual([])
  })

  it('only as a type where nothing may run: src/ingest and the engine', async () => {
    expect(await lintSnippet('src/ingest/readCsv.ts', importsType('../engine/rule.js'))).toEqual([])
  })
})

describe('a file of a folder that the table of layers does not name is refused', () => {
  it('src/helpers', async () => {
    expect(await lintSnippet('src/helpers/one.ts', 'export const one = 1\n')).toEqual([
      expect.stringContaining('src/helpers/one.ts is in no layer. Give it a row in scripts/lint/layers.mjs'),
    ])
  })

  it('docs, imported from src/index.ts', async () => {
    expect(await lintSnippet('src/index.ts', imports('../docs/one.js'))).toEqual([expect.stringContaining('docs/one.js is in no layer')])
  })
})

describe('a module of Node is refused outside the shells', () => {
  it.each(['node:fs', 'fs', 'node:fs/promises', 'worker_threads'])('%s in src/engine', async (name) => {
    expect(await lintSnippet('src/engine/evaluate.ts', imports(name))).toEqual([
      expect.stringContaining(`'${name}' exists only in Node. src/engine also runs in a browser and in a worker`),
    ])
  })

  it.each(['src/cli/main.ts', 'scripts/generateRecords.ts', 'test/engine/evaluate.test.ts'])('and allowed in %s', async (file) => {
    expect(await lintSnippet(file, imports('node:fs'))).toEqual([])
  })
})

describe('a package with a home of its own is refused elsewhere', () => {
  it.each([
    ['src/calendar/chinaCalendar.ts', 'date-holidays', 'It is large and slow to load'],
    ['src/cli/main.ts', 'date-holidays', 'It is large and slow to load'],
    ['src/records/validate.ts', 'ajv', 'Ajv compiles schemas with new Function'],
    ['src/records/validate.ts', 'ajv/dist/2020.js', 'Ajv compiles schemas with new Function'],
  ])('%s importing %s', async (file, name, reason) => {
    expect(await lintSnippet(file, imports(name))).toEqual([expect.stringMatching(new RegExp(`may be imported only in .*${reason}`, 'u'))])
  })

  it('and allowed at home: src/calendar/foreign.ts importing date-holidays', async () => {
    expect(await lintSnippet('src/calendar/foreign.ts', imports('date-holidays'))).toEqual([])
  })
})
