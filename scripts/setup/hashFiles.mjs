import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from './projectRoot.mjs'

/**
 * One SHA-256 over the names and the bytes of files and whole folders, the same on every machine. Contents are
 * compared, not times: a checkout gives every file a new time.
 *
 * @param {string[]} places paths relative to the project; one that does not exist counts as absent
 */
export async function hashFiles(places) {
  const files = (await Promise.all(places.map(listFiles))).flat().sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = await readFile(path.join(projectRoot, file))
    hash.update(`${file.replaceAll(path.sep, '/')}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

async function listFiles(place) {
  const entries = await readdir(path.join(projectRoot, place), { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return place
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (entries === place) return [place]
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(projectRoot, path.join(entry.parentPath ?? entry.path, entry.name)))
}
