import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import * as audit from '../../src/audit.js'
import * as foreign from '../../src/calendar/foreign.js'
import * as calendar from '../../src/calendar/index.js'
import * as classify from '../../src/classify/index.js'
import * as main from '../../src/index.js'
import * as records from '../../src/records/index.js'
import * as report from '../../src/report/index.js'
import * as xlsx from '../../src/xlsx/index.js'
import { docExamples, exampleSteps, isChecked, isExpression, isRunnable } from './docExamples.js'

const root = join(import.meta.dirname, '../..')
// Inside the project, so that its packages are found.
const folder = join(root, 'node_modules', `.hotline-spec-examples-${process.pid}`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const entryPoints: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'src/index.ts': main, 'src/audit.ts': audit, 'src/calendar/index.ts': calendar, 'src/calendar/foreign.ts': foreign, 'src/classify/index.ts': classify,
  'src/records/index.ts': records, 'src/report/index.ts': report, 'src/xlsx/index.ts': xlsx,
}
const placeOf = new Map(Object.entries(entryPoints).flatMap(([place, names]) => Object.keys(names).map((name) => [name, place])))
const isFunction = (value: unknown): boolean => typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value))
const publicFunctions = Object.values(entryPoints).flatMap((names) => Object.keys(names).filter((name) => isFunction(names[name])))

const examples = docExamples(root).filter(({ name }) => placeOf.has(name))
const checked = examples.filter(isRunnable)

describe('every public function', () => {
  it.each([...new Set(publicFunctions)])('%s has an example', (name) => {
    expect(examples.map((example) => example.name)).toContain(name)
  })
})

describe('the examples in the comments of what is public', () => {
  const answers = runExamples()

  it('are mostly ones whose result is written out', () => {
    expect(checked.length).toBeGreaterThan(20)
  })

  it.each(checked)('$name in $file gives what it says', ({ name, file }) => {
    const own = answers.filter((answer) => answer.name === name && answer.file === file)
    expect(own.length).toBeGreaterThan(0)
    for (const { actual, expected, error } of own) expect(error ?? actual).toEqual(expected)
  })
})

interface Answer {
  readonly name: string
  readonly file: string
  readonly actual?: unknown
  readonly expected?: unknown
  readonly error?: string
}

/** One script with a block for each example, run once; each step with a result is answered with what came out and what was said. */
function runExamples(): readonly Answer[] {
  mkdirSync(folder, { recursive: true })
  const imports = Object.keys(entryPoints).map((place) => {
    const names = [...placeOf].filter(([, other]) => other === place).map(([name]) => name)
    return `import { ${names.join(', ')} } from ${JSON.stringify(join(root, place))}`
  })
  const blocks = checked.map(({ name, file, code }) => {
    const steps = exampleSteps(code).map((step) => (isChecked(step)
      ? `answers.push({ ...place, actual: await (${step.code}), expected: (${step.expected}) })`
      : step.code))
    return `{ const place = ${JSON.stringify({ name, file })}\ntry {\n${steps.join('\n')}\n} catch (error) { answers.push({ ...place, error: String(error) }) } }`
  })
  const script = join(folder, 'examples.mts')
  writeFileSync(script, `${imports.join('\n')}\nconst answers = []\n${blocks.join('\n')}\nconsole.log(JSON.stringify(answers))\n`)
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Answer[]
}

describe('exampleSteps', () => {
  it('takes the comment behind a step, or under it, as its result, and joins a step over several lines', () => {
    expect(exampleSteps("const a = f(\n  1,\n)\ng(a) // 2\nh({\n  b: '(',\n})\n// { c: 1,\n//   d: 2 }")).toEqual([
      { code: 'const a = f(\n  1,\n)', expected: null },
      { code: 'g(a)', expected: '2' },
      { code: "h({\n  b: '(',\n})", expected: '{ c: 1, d: 2 }' },
    ])
  })

  it('does not take an address for a comment, nor prose or … for an expression', () => {
    expect(exampleSteps("f('https://example.org') // true")).toEqual([{ code: "f('https://example.org')", expected: 'true' }])
    expect([isExpression('{ a: 1 }'), isExpression('12.80, of the sum'), isExpression("{ a: '…' }")]).toEqual([true, false, false])
  })
})
