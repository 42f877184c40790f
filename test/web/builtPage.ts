import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildPage } from '../../scripts/buildPage.mjs'
import { afterAll } from 'vitest'
import { projectRoot } from '../cli/runCli.js'

/** The page, built from the sources, so that no test sees an old one; inside the project, beside what other tests build. */
export async function builtPage(): Promise<string> {
  const folder = mkdtempSync(path.join(projectRoot, 'node_modules', '.hotline-spec-page-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  await buildPage(folder)
  return path.join(folder, 'hotline-audit.html')
}
