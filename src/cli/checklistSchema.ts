import * as z from 'zod'
import type { Checklist } from '../engine/checklist.js'
import { checkedContent } from './checkedContent.js'
import { civilDateSchema } from './civilDateSchema.js'
import { loadJson } from './loadJson.js'

/** The form of a checklist: what a person found of the clauses that no record can show. Which clauses those are the library knows. */
export const checklistSchema = z.strictObject({
  answers: z.array(
    z.strictObject({
      clause: z.string().min(1),
      verdict: z.enum(['satisfied', 'notSatisfied', 'notApplicable']),
      evidence: z.string().min(1),
      by: z.string().min(1),
      on: civilDateSchema,
    }),
  ),
})

/**
 * The checklist that a file holds.
 *
 * @throws CliError where the file cannot be read, is no JSON or has another form.
 */
export async function loadChecklist(path: string): Promise<Checklist> {
  return checkedContent(checklistSchema, await loadJson(path), path, { zh: '检查表', en: 'checklist' })
}
