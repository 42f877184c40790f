import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { releaseSnapshot } from '../src/docgen/releases/releaseSnapshot.js'
import { referenceSource } from './generateDocs.js'

// `npx tsx scripts/recordRelease.ts`: keeps what the version of package.json says, for the page of changes between releases.
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const path = join(root, 'docs/releases', `${version}.json`)

if (existsSync(path)) {
  console.error(`docs/releases/${version}.json: this release is recorded already. Raise the version in package.json first.`)
  process.exitCode = 2
} else {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(releaseSnapshot(referenceSource(), version), null, 1)}\n`)
  console.log(`docs/releases/${version}.json`)
}
