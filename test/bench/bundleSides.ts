import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/** Bundles every program in test/bench/sides from the present sources; packages stay outside, as users load them. */
export async function bundleSides(root: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const sides = path.join(root, 'test/bench/sides')
  await build({
    entryPoints: [...readdirSync(sides).map((name) => path.join(sides, name)), path.join(root, 'src/cli/threads/segmentWorker.ts')],
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
}
