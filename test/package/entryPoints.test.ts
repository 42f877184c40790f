import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { loadedModules } from './loadedModules.js'
import { projectRoot, runNode } from './runCommand.js'

const entryPoints = Object.entries(manifest.exports)
  .filter((entry): entry is [string, Exclude<(typeof entry)[1], string>] => typeof entry[1] !== 'string')
  .flatMap(([name, { import: esm, require: cjs }]) => [
    { name, file: esm.default },
    { name, file: cjs.default },
  ])
const command = 'dist/cli/main.js'

beforeAll(() => { runNode(['scripts/build.mjs'], projectRoot) })

describe('what an entry point loads', () => {
  it.each(entryPoints)('$file needs nothing of Node', ({ file }) => {
    expect([...loadedModules(path.join(projectRoot, file))].filter((name) => isBuiltin(name))).toEqual([])
  })

  it('the command does need Node, and the search sees it', () => {
    expect([...loadedModules(path.join(projectRoot, command))].some((name) => isBuiltin(name))).toBe(true)
  })

  it.each(entryPoints.filter(({ name }) => name !== './calendar/foreign'))('$file does not load date-holidays', ({ file }) => {
    expect(loadedModules(path.join(projectRoot, file))).not.toContain('date-holidays')
  })

  it('only hotline-spec/calendar/foreign does, in both forms', () => {
    for (const { file } of entryPoints.filter(({ name }) => name === './calendar/foreign')) {
      expect(loadedModules(path.join(projectRoot, file)), file).toContain('date-holidays')
    }
  })

  it('hotline-spec/calendar loads no package at all', () => {
    expect([...loadedModules(path.join(projectRoot, 'dist/calendar.js'))]).toEqual([])
  })

  it.each([...entryPoints.map(({ file }) => file), command])('%s loads only packages that are installed with it', (file) => {
    const packages = [...loadedModules(path.join(projectRoot, file))].filter((name) => !isBuiltin(name)).map(packageName)
    expect(packages.filter((name) => !(name in manifest.dependencies))).toEqual([])
  })
})

describe('the licence', () => {
  it('names every package whose code is inside the built files', () => {
    const licence = readFileSync(path.join(projectRoot, 'LICENSE'), 'utf8')
    const inside = bundledPackages()
    expect(inside.filter((name) => !licence.includes(`- ${name}, Copyright`))).toEqual([])
  })
})

describe('the sizes', () => {
  it('stay within their budgets', () => {
    expect(runNode(['scripts/size.mjs'], projectRoot)).toContain('calendar')
  })
})

/** The bundler writes the path of each file it takes in above that file's code. */
function bundledPackages(): string[] {
  const built = readdirSync(path.join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/u.test(file))
  const comments = built.flatMap((file) => [...readFileSync(path.join(projectRoot, 'dist', file), 'utf8').matchAll(/^\s*(?:\/\/ |")node_modules\/(\S+)/gmu)])
  return [...new Set(comments.map((match) => packageName(match[1] ?? '')))]
}

function packageName(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}
