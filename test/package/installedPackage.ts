import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot, runNode, runNpm } from './runCommand.js'

/** The package as a user gets it: packed, and installed into an empty folder. */
export interface InstalledPackage {
  readonly tarball: string
  /** The paths inside the tarball, sorted. */
  readonly files: readonly string[]
  /** The project that depends on it. */
  readonly folder: string
  readonly remove: () => void
}

/** Builds where the sources changed, packs, and installs with the packages that it depends on. */
export function installPackage(): InstalledPackage {
  runNode(['scripts/build.mjs'], projectRoot)
  const folder = mkdtempSync(path.join(tmpdir(), 'hotline-spec-'))
  // What prepack would do has just been done, and its output would stand before the JSON.
  const [packed] = JSON.parse(runNpm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], projectRoot)) as [
    { filename: string; files: { path: string }[] },
  ]
  const tarball = path.join(folder, packed.filename)
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
  runNpm(['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], folder)
  return {
    tarball,
    files: packed.files.map((file) => file.path).sort(),
    folder,
    remove: () => { rmSync(folder, { recursive: true, force: true }) },
  }
}
