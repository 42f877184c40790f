import { z } from 'zod'
import { checkedContent } from '../forms/checkedContent.js'
import { parsedJson } from '../forms/parsedJson.js'
import { writtenFile } from './writtenFile.js'

/** What of report.json a score is worked out from; members that are not needed may be anything. */
const measuredReport = z.looseObject({
  rules: z.array(
    z.looseObject({
      id: z.string(),
      measures: z.array(z.looseObject({ name: z.string(), numerator: z.number().nullable(), denominator: z.number().nullable() })),
    }),
  ),
})

type MeasuredRules = z.infer<typeof measuredReport>['rules']

/**
 * The rules with their measures in a report.
 *
 * @throws CliError where the file cannot be read; FormError where it is no JSON or holds no rules.
 */
export async function loadMeasuredRules(path: string): Promise<MeasuredRules> {
  return checkedContent(measuredReport, parsedJson(await writtenFile(path)), path, { zh: '核查报告', en: 'the audit report' }).rules
}
