import * as z from 'zod'
import type { Checklist, ChecklistAnswer } from '../engine/checklist.js'
import { bytesInMemory } from '../ingest/byteSource.js'
import { readChecklist as readWorkbook } from '../xlsx/readChecklist.js'
import { isWorkbook } from '../xlsx/isWorkbook.js'
import { checkedContent } from './checkedContent.js'
import { civilDateSchema } from './civilDateSchema.js'
import { parsedJson, type WrittenFile } from './parsedJson.js'

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
 * @throws FormError where it is no JSON or has another form; XlsxError for a workbook that is no checklist.
 */
export async function readChecklist(file: WrittenFile): Promise<Checklist> {
  const source = bytesInMemory(file.name, file.bytes)
  if (await isWorkbook(source)) return readWorkbook(file.name, source)
  const { answers } = checkedContent(checklistSchema, parsedJson(file), file.name, { zh: '检查表', en: 'checklist' })
  return { answers: answers.flatMap(({ clause, verdict, evidence, by, on }): ChecklistAnswer[] => (verdict === null ? [] : [{ clause, verdict, evidence, by, on }])) }
}
