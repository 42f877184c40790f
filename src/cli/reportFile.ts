import * as z from 'zod'
import { checkedContent } from '../forms/checkedContent.js'
import { parsedJson } from '../forms/parsedJson.js'
import type { AuditReport } from '../report/auditReport.js'
import { writtenFile } from './writtenFile.js'

const targets = z.looseObject({
  total: z.number(), passed: z.number(), failed: z.number(), pending: z.number(), cantTell: z.number(), inapplicable: z.number(), untested: z.number(),
})
const bilingual = z.looseObject({ zh: z.string(), en: z.string() })
const measure = z.looseObject({
  name: z.string(), title: bilingual, unit: z.string(), value: z.number().nullable(), numerator: z.number().nullable(), denominator: z.number().nullable(),
})
const expected = z.looseObject({ value: z.union([z.string(), z.number()]), unit: z.string().optional(), parameterId: z.string().optional() })

/** What of report.json commands read again; its other members may be anything, since a later version may add some. */
const reportSchema = z.looseObject({
  reportVersion: z.literal('1'),
  receipt: z.looseObject({
    engine: z.looseObject({ version: z.string() }),
    profile: z.looseObject({ id: z.string(), version: z.string(), hash: z.string() }),
    standards: z.array(z.looseObject({ id: z.string(), edition: z.string() })),
    calendar: z.looseObject({ id: z.string(), version: z.string(), knownOn: z.string().nullable() }),
    asOf: z.string(),
    timeZone: z.string(),
    inputs: z.array(z.looseObject({
      name: z.string(), sha256: z.string(), sheet: z.string().optional(), period: z.looseObject({ from: z.string().nullable(), to: z.string().nullable() }),
    })),
    mappingHash: z.string().optional(),
    checklistHash: z.string().optional(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  }),
  rules: z.array(z.looseObject({
    id: z.string(), title: bilingual, severity: z.enum(['error', 'warning', 'info', 'action']),
    outcome: z.enum(['passed', 'failed', 'pending', 'cantTell', 'inapplicable', 'untested']), targets, measures: z.array(measure), expected: expected.nullable(),
  })),
  clauses: z.array(z.looseObject({ id: z.string(), number: z.string().nullable(), verdict: z.enum(['satisfied', 'notSatisfied', 'notApplicable', 'furtherTesting']) })),
  groups: z.array(z.looseObject({ by: z.string(), key: z.string(), targets })),
})

/**
 * The audit report that a file holds.
 *
 * @throws CliError where the file cannot be read; FormError where it is no JSON or is no report of this version.
 */
export async function loadReport(path: string): Promise<AuditReport> {
  return checkedContent(reportSchema, parsedJson(await writtenFile(path)), path, { zh: '核查报告', en: 'audit report' }) as unknown as AuditReport
}
