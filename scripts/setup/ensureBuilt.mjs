import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashFiles } from './hashFiles.mjs'
import { projectRoot } from './projectRoot.mjs'
import { runNode } from './run.mjs'
import { stop } from './stop.mjs'

/** Everything that can change a byte of dist. */
const sources = ['src', 'rules', 'schemas', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'scripts/buildPage.mjs', 'LICENSE']

const dist = path.join(projectRoot, 'dist')
// Inside dist, so that it goes with dist; package.json keeps it out of the tarball.
const stampName = '.built'

/** Builds dist unless it was built from exactly these sources. */
export async function ensureBuilt() {
  const hash = await hashFiles(sources)
  if (await isBuiltFrom(hash)) return
  console.error('Building dist …')
  // Built aside and moved when whole: a build that fails leaves the old dist, and two at once do not mix.
  const aside = path.join(projectRoot, 'node_modules', `.hotline-spec-dist-${process.pid}`)
  const { code, output } = await runNode(['node_modules/tsup/dist/cli-default.js', '--silent', '--out-dir', aside])
  if (code !== 0) {
    await rm(aside, { recursive: true, force: true })
    stop('The build failed.', output)
  }
  // Loaded here: when this file is read, esbuild may not be installed yet.
  const { buildPage } = await import('../buildPage.mjs')
  await buildPage(aside)
  await writeFile(path.join(aside, stampName), hash)
  await moveToDist(aside, hash)
}

async function moveToDist(aside, hash) {
  await rm(dist, { recursive: true, force: true })
  try {
    await rename(aside, dist)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    // Another process moved the same build there in between.
    if (!(await isBuiltFrom(hash))) throw error
  }
}

async function isBuiltFrom(hash) {
  return (await readFile(path.join(dist, stampName), 'utf8').catch(() => undefined)) === hash
}
