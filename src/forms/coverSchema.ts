import * as z from 'zod'
import type { Cover } from '../report/cover.js'
import { checkedContent } from './checkedContent.js'
import { parsedJson, type WrittenFile } from './parsedJson.js'

const line = z.string().trim().min(1)

/** The form of a cover: lines of text that the auditor writes. */
export const coverSchema = z.strictObject({ auditedBody: line, scope: line, period: line, auditor: line, signOff: line })

/**
 * The cover that a file holds.
 *
 * @throws FormError where it is no JSON or has another form.
 */
export function readCover(file: WrittenFile): Cover {
  return checkedContent(coverSchema, parsedJson(file), file.name, { zh: '封面', en: 'cover' })
}
