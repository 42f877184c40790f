import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll } from 'vitest'
import { buildPage } from '../../scripts/buildPage.mjs'
import { projectRoot } from '../cli/runCli.js'

const folders: string[] = []

/** The page, built from the sources, so that no test sees an old one; inside the project, beside what other tests build. */
export async function builtPage(): Promise<string> {
  const folder = mkdtempSync(path.join(projectRoot, 'node_modules', '.hotline-spec-page-'))
  folders.push(folder)
  await buildPage(folder)
  return path.join(folder, 'hotline-audit.html')
}

// Here and not in the function: a hook that is asked for inside a hook never runs.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
