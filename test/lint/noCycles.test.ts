import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { findCycle } from './findCycle.js'

const root = path.resolve(import.meta.dirname, '../..')

describe('files do not import each other in a circle', () => {
  it('in src and rules there is none, type imports aside', async () => {
    const imports = await importsOf([...sourcesIn('src'), ...sourcesIn('rules')])
    expect(imports.size).toBeGreaterThan(0)
    expect(findCycle(imports)).toBeUndefined()
  })

  it('and one of three files would be found', () => {
    const imports = new Map([['top', ['a']], ['a', ['b']], ['b', ['c']], ['c', ['a']]])
    expect(findCycle(imports)).toEqual(['a', 'b', 'c', 'a'])
  })
})

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name))
}

/** Who imports whom, as the bundler sees it: without type imports, which are gone when the code runs. */
async function importsOf(entryPoints: string[]): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  return new Map(Object.entries(metafile.inputs).map(([file, input]) => [file, input.imports.filter((one) => !one.external).map((one) => one.path)]))
}
