import { readFileSync } from 'node:fs'
import { oscalResults } from '../src/docgen/oscal/oscalResults.js'
import type { AuditReport } from '../src/report/auditReport.js'

// `npx tsx scripts/oscalResults.ts report.json`: an audit as assessment results of OSCAL.
const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Give the report.json of an audit: npx tsx scripts/oscalResults.ts hotline-audit/report.json')
  process.exitCode = 2
} else {
  console.log(JSON.stringify(oscalResults(JSON.parse(readFileSync(path, 'utf8')) as AuditReport), null, 1))
}
