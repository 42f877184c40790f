import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from './projectRoot.mjs'
import { runNpm } from './run.mjs'
import { stop } from './stop.mjs'

/**
 * Installs the packages of package-lock.json unless they are installed already.
 *
 * npm writes node_modules/.package-lock.json as the last step of an install, so that file is the stamp: an install that was
 * broken off has none, and a developer's own `npm install` leaves a right one.
 */
export async function ensureInstalled() {
  if (await isInstalled()) return
  console.error('Installing packages (once, about a minute) …')
  // Without `--include=dev`, NODE_ENV=production would leave out the compiler.
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (code !== 0) stop('The packages could not be installed. Check the network and the npm registry setting, then run the command again.', output)
}

async function isInstalled() {
  const wanted = await readPackages('package-lock.json')
  const installed = await readPackages('node_modules/.package-lock.json')
  if (wanted === undefined || installed === undefined) return false
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true
    const found = installed[place]
    // Optional packages for another operating system are in the lock and rightly not on the disk.
    return found === undefined ? optional === true : found.version === version
  })
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(path.join(projectRoot, file), 'utf8')).packages
  } catch {
    return undefined
  }
}
