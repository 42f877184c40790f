import path from 'node:path'
import { buildPage } from '../../scripts/buildPage.mjs'

/** The page, built from the sources into a folder, so that no test sees an old one. */
export async function builtPage(folder: string): Promise<string> {
  await buildPage(folder)
  return path.join(folder, 'hotline-audit.html')
}
