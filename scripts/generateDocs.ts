import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { registry } from '../rules/registry.js'
import { matrixFiles } from '../src/docgen/matrix/matrixFiles.js'
import { oscalFiles } from '../src/docgen/oscal/oscalFiles.js'
import { referencePages } from '../src/docgen/referencePages.js'
import type { ReferenceSource } from '../src/docgen/referenceSource.js'
import { resolveProfile } from '../src/engine/profile.js'
import { conformanceManifest } from './docs/conformanceManifest.js'
import { matrixWorkbook } from './docs/matrixWorkbook.js'
import { readCases } from './docs/readCases.js'
import { readReleases } from './docs/readReleases.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const referenceFolder = join(root, 'docs/reference')
const manifestPath = join(root, 'test/conformance/manifest.json')

/** Everything from which the documents are made. */
export function referenceSource(): ReferenceSource {
  return {
    registry,
    profiles: [...registry.profiles.keys()].map((id) => resolveProfile(id, registry)),
    cases: readCases(join(root, 'test/conformance')),
    releases: readReleases(join(root, 'docs/releases')),
  }
}

/** The files of docs/reference by path, as rules/, schemas/ and test/conformance/ say they must be. */
export function generateDocs(source: ReferenceSource = referenceSource()): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder()
  const matrix = [...matrixFiles(source)].map(([name, text]): [string, string] => [`matrix/${name}`, text])
  const oscal = [...oscalFiles(source)].map(([name, text]): [string, string] => [`oscal/${name}`, text])
  const texts = [...referencePages(source), ...matrix, ...oscal].map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)])
  return new Map([...texts, ['matrix/matrix.xlsx', matrixWorkbook(source)]])
}

/** The paths that differ from what they must be: changed, missing, or no longer made. */
export function staleDocs(folder = referenceFolder, files = generateDocs()): string[] {
  const isChanged = (path: string, bytes: Uint8Array): boolean => !existsSync(join(folder, path)) || !readFileSync(join(folder, path)).equals(bytes)
  const changed = [...files].filter(([path, bytes]) => isChanged(path, bytes)).map(([path]) => path)
  return [...changed, ...leftOver(folder, files)].sort()
}

/** Files that nothing makes any more, such as the page of a rule that was renamed. */
function leftOver(folder: string, files: ReadonlyMap<string, Uint8Array>): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !files.has(path))
}

function main(): void {
  if (process.argv.includes('--check')) return check()
  const source = referenceSource()
  writeFileSync(manifestPath, conformanceManifest(source.cases))
  const files = generateDocs(source)
  for (const path of leftOver(referenceFolder, files)) rmSync(join(referenceFolder, path))
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(referenceFolder, path)), { recursive: true })
    writeFileSync(join(referenceFolder, path), bytes)
  }
  console.log(`docs/reference: ${files.size} files`)
}

/** Whether the list of cases is the one that the cases say. */
export function isManifestStale(cases = referenceSource().cases): boolean {
  return !existsSync(manifestPath) || readFileSync(manifestPath, 'utf8') !== conformanceManifest(cases)
}

function check(): void {
  const stale = [...staleDocs().map((path) => `docs/reference/${path}`), ...(isManifestStale() ? ['test/conformance/manifest.json'] : [])]
  if (stale.length === 0) return
  const shown = stale.slice(0, 20).join('\n  ')
  console.error(`${stale.length} generated files differ from rules/, schemas/ and test/conformance/:\n  ${shown}\nRun: npx tsx scripts/generateDocs.ts`)
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
