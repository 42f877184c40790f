import * as z from 'zod'
import type { WaiverList } from '../engine/waivers.js'
import { checkedContent } from './checkedContent.js'
import { civilDateSchema } from './civilDateSchema.js'
import { parsedJson, type WrittenFile } from './parsedJson.js'

const common = {
  rule: z.string().min(1),
  reason: z.string().min(1),
  approver: z.string().min(1),
  expires: civilDateSchema,
}

/** The form of a list of waivers; which rules and groups there are the library knows. */
export const waiversSchema = z.strictObject({
  waivers: z.array(
    z.strictObject({ ...common, target: z.string().min(1).optional(), group: z.strictObject({ by: z.string().min(1), key: z.string().min(1) }).optional() }),
  ),
})

/**
 * The waivers that a file holds.
 *
 * @throws FormError where it is no JSON or has another form.
 */
export function readWaivers(file: WrittenFile): WaiverList {
  // JSON has no undefined, so what zod calls possibly undefined is absent.
  return checkedContent(waiversSchema, parsedJson(file), file.name, { zh: '豁免清单', en: 'list of waivers' }) as WaiverList
}
