import { describe, expect, it } from 'vitest'
import { lintSnippet, lintTypedSnippet } from './lintSnippet.js'

const core = 'src/engine/evaluate.ts'

describe('the clock is read in the shells alone', () => {
  const readings = ['Date.now()', 'new Date()', 'Date()', 'performance.now()']

  it.each(readings)('%s is refused in the core', async (reading) => {
    expect(await lintSnippet(core, `export const at = ${reading}\n`)).toEqual([
      expect.stringContaining('no-restricted-syntax: Only the shells read the clock'),
    ])
  })

  it.each(readings)('%s is refused in a rule', async (reading) => {
    expect(await lintSnippet('rules/gbt-33358-2016/answer.ts', `export const at = ${reading}\n`)).toHaveLength(1)
  })

  it.each(readings)('%s is allowed in src/cli', async (reading) => {
    expect(await lintSnippet('src/cli/main.ts', `export const at = ${reading}\n`)).toEqual([])
  })

  it('new Date(0) reads no clock and is allowed', async () => {
    expect(await lintSnippet(core, 'export const at = new Date(0)\n')).toEqual([])
  })
})

describe('the core takes nothing from its host', () => {
  it.each(['process.env', 'Buffer.alloc(1)', "fetch('x')", 'console.log(1)', 'document.title'])('%s is refused', async (use) => {
    expect(await lintSnippet(core, `export const one = ${use}\n`)).toEqual([
      expect.stringMatching(/no-restricted-globals: .*The core does no input or output/u),
    ])
  })

  it('and a local variable of the same name is not meant', async () => {
    expect(await lintSnippet(core, 'export const location = { row: 1 }\nexport const row = location.row\n')).toEqual([])
  })
})

describe('what is refused everywhere', () => {
  it.each([
    ['eval', "export const one = eval('1')\n", 'no-eval: '],
    ['new Function', "export const one = new Function('return 1')\n", 'no-new-func: '],
    ['any', 'export const one: any = 1\n', '@typescript-eslint/no-explicit-any: '],
    ['a default export', 'export default 1\n', 'no-restricted-syntax: A default export has no name of its own'],
    ['a default export by renaming', 'const one = 1\nexport { one as default }\n', 'no-restricted-syntax: A default export has no name of its own'],
    ['Math.random', 'export const one = Math.random()\n', 'no-restricted-syntax: An unseeded random number'],
    ['an unused variable', 'const one = 1\n', '@typescript-eslint/no-unused-vars: '],
    ['a type imported as a value', "import { One } from './one.js'\nexport type Two = One\n", '@typescript-eslint/consistent-type-imports: '],
    ['@ts-ignore', '// @ts-ignore because\nexport const one = 1\n', '@typescript-eslint/ban-ts-comment: '],
  ])('%s', async (_what, code, expected) => {
    for (const file of [core, 'src/cli/main.ts', 'test/engine/evaluate.test.ts']) {
      expect(await lintSnippet(file, code), file).toContainEqual(expect.stringContaining(expected))
    }
  })

  it('a non-null assertion is not among them, for typed arrays need it', async () => {
    expect(await lintSnippet(core, 'export const first = (column: Uint8Array) => column[0]!\n')).toEqual([])
  })
})

describe('what is refused with the help of types', () => {
  it('a promise that nobody waits for', async () => {
    expect(await lintTypedSnippet('src/engine/reason.ts', 'export const one = () => { Promise.resolve(1) }\n')).toEqual([
      expect.stringContaining('@typescript-eslint/no-floating-promises: '),
    ])
  })

  it('an any that escapes from JSON.parse', async () => {
    expect(await lintTypedSnippet('src/engine/reason.ts', "export const one = (): string => JSON.parse('1')\n")).toEqual([
      expect.stringContaining('@typescript-eslint/no-unsafe-return: '),
    ])
  })
})
