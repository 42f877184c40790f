import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReferenceCase } from '../../src/docgen/referenceSource.js'

/** What the reference shows of a case. */
interface CaseFile {
  readonly rule: string
  readonly profile: string
  readonly title: ReferenceCase['title']
  readonly expected: { readonly outcome: string; readonly reason: string }
}

/** The conformance cases under a folder, in the order of their paths. */
export function readCases(folder: string): readonly ReferenceCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && path.includes('/'))
    .sort()
    .map((path) => {
      const json = readFileSync(join(folder, path), 'utf8')
      const { rule, profile, title, expected } = JSON.parse(json) as CaseFile
      return { path, rule, profile, title, outcome: expected.outcome, reason: expected.reason, json }
    })
}
