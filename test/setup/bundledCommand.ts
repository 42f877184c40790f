import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { projectRoot } from '../../scripts/setup/projectRoot.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The script of the command line. */
    commandFile: string
  }
}

/**
 * Bundles the command line from the sources once for all tests, so that they need no build and never see an old one.
 * Inside the project, so that packages are found.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const outdir = mkdtempSync(path.join(projectRoot, 'node_modules', '.hotline-spec-cli-'))
  const bundle = async (): Promise<void> => {
    await build({
      absWorkingDir: projectRoot,
      entryPoints: { main: 'src/cli/main.ts', segmentWorker: 'src/cli/threads/segmentWorker.ts' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outdir,
      logLevel: 'error',
    })
  }
  await bundle()
  project.onTestsRerun(bundle)
  project.provide('commandFile', path.join(outdir, 'main.js'))
  return () => { rmSync(outdir, { recursive: true, force: true }) }
}
