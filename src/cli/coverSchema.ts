import * as z from 'zod'
import type { Cover } from '../report/cover.js'
import { checkedContent } from './checkedContent.js'
import { loadJson } from './loadJson.js'

const line = z.string().trim().min(1)

/** The form of a cover: lines of text that the auditor writes. */
export const coverSchema = z.strictObject({ auditedBody: line, scope: line, period: line, auditor: line, signOff: line })

/**
 * The cover that a file holds.
 *
 * @throws CliError where the file cannot be read, is no JSON or has another form.
 */
export async function loadCover(path: string): Promise<Cover> {
  return checkedContent(coverSchema, await loadJson(path), path, { zh: '封面', en: 'cover' })
}
