import * as z from 'zod'
import type { Checklist, ChecklistAnswer } from '../engine/checklist.js'
import { checkedContent } from './checkedContent.js'
import { civilDateSchema } from './civilDateSchema.js'
import { fileSource } from './fileSource.js'
import { loadJson } from './loadJson.js'
import { isWorkbook } from './workbookInputs.js'

const answered = z.strictObject({
  clause: z.string().min(1),
  /** What the form asks, which is for the reader alone. */
  question: z.string().optional(),
  verdict: z.enum(['satisfied', 'notSatisfied', 'notApplicable']),
  evidence: z.string().min(1),
  by: z.string().min(1),
  on: civilDateSchema,
})
/** A row of the form that nobody filled in. */
const unanswered = z.strictObject({ ...answered.shape, verdict: z.null(), evidence: z.string(), by: z.string(), on: z.string() })

/** The form of a checklist: what a person found of the clauses that no record can show. Which clauses those are the library knows. */
export const checklistSchema = z.strictObject({ answers: z.array(z.union([answered, unanswered])) })

/**
 * The checklist that a file holds, as JSON or as the workbook that `template checklist` makes. What has no verdict was not checked.
 *
 * @throws CliError where the file cannot be read, is no JSON or has another form; XlsxError for a workbook that is no checklist.
 */
export async function loadChecklist(path: string): Promise<Checklist> {
  const source = await fileSource(path, path)
  if (await isWorkbook(source)) return (await import('../xlsx/index.js')).readChecklist(path, source)
  const { answers } = checkedContent(checklistSchema, await loadJson(path), path, { zh: '检查表', en: 'checklist' })
  return { answers: answers.flatMap(({ clause, verdict, evidence, by, on }): ChecklistAnswer[] => (verdict === null ? [] : [{ clause, verdict, evidence, by, on }])) }
}
