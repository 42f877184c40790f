import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashFiles } from './hashFiles.mjs'
import { projectRoot } from './projectRoot.mjs'
import { runNode } from './run.mjs'
import { stop } from './stop.mjs'

/** Everything that can change a byte of dist. */
const sources = ['src', 'rules', 'schemas', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts']

// Inside dist, so that it goes with dist; package.json keeps it out of the tarball.
const stamp = path.join(projectRoot, 'dist', '.built')

/** Builds dist unless it was built from exactly these sources. */
export async function ensureBuilt() {
  const hash = await hashFiles(sources)
  if ((await readFile(stamp, 'utf8').catch(() => undefined)) === hash) return
  console.error('Building dist …')
  await rm(path.join(projectRoot, 'dist'), { recursive: true, force: true })
  const { code, output } = await runNode(['node_modules/tsup/dist/cli-default.js', '--silent'])
  if (code !== 0) stop('The build failed.', output)
  await writeFile(stamp, hash)
}
