import { createHash } from 'node:crypto'
import type { ReferenceCase } from '../../src/docgen/referenceSource.js'

/** The list of all conformance cases with their hashes, so that whoever runs them can tell that none is missing or changed. */
export function conformanceManifest(cases: readonly ReferenceCase[]): string {
  const rows = cases.map(({ path, rule, profile, outcome, reason, json }) =>
    JSON.stringify({ path, sha256: createHash('sha256').update(json, 'utf8').digest('hex'), rule, profile, outcome, reason }))
  return `{\n"generated": "Generated from test/conformance/ by scripts/generateDocs.ts. Do not edit.",\n"version": 1,\n"cases": [\n${rows.join(',\n')}\n]\n}\n`
}
