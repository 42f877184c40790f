import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseSnapshot } from '../../src/docgen/releases/releaseSnapshot.js'

const numbers = new Intl.Collator('en', { numeric: true })

/** The recorded releases of a folder, the oldest first. */
export function readReleases(folder: string): ReleaseSnapshot[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort(numbers.compare)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReleaseSnapshot)
}
