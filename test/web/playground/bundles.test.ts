import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/site/siteFolders.js'

describe.each([
  ['deadlinePlayground', 110],
  ['classifyPlayground', 150],
  ['evaluatePlayground', 700],
])('what the browser loads for %s', (name, mostKilobytes) => {
  const bundled = build({
    absWorkingDir: projectRoot,
    entryPoints: [path.join('src/web/playground', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })

  it('no date-holidays, no command line, no audit of files, nothing of Node', async () => {
    const inputs = Object.keys((await bundled).metafile.inputs)
    expect(inputs).toContain(`src/web/playground/${name}.ts`)
    expect(inputs.filter((input) => /date-holidays|^src\/(?:cli|audit|ingest|xlsx)\/|^node:/.test(input))).toEqual([])
  })

  it(`at most ${mostKilobytes} kB`, async () => {
    expect((await bundled).outputFiles[0]!.contents.length / 1000).toBeLessThan(mostKilobytes)
  })
})
