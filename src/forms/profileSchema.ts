import * as z from 'zod'
import { defaultConvention } from '../calendar/convention.js'
import type { Profile } from '../engine/profile.js'
import { checkedContent } from './checkedContent.js'
import { civilDateSchema } from './civilDateSchema.js'
import { parsedJson, type WrittenFile } from './parsedJson.js'

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

const valueSchema = z.strictObject({
  validFrom: civilDateSchema,
  value: z.number(),
  unit: z.enum(['second', 'minute', 'hour', 'day', 'workday', 'percent', 'times', 'item', 'point', 'person', 'character']),
  clause: z.string().nullable().default(null),
  article: z.string().optional(),
  source: z.string().min(1),
  note: bilingual.optional(),
})

/** Where it is written what a place provides for orders in hand. */
const written = { clause: z.string().nullable().default(null), article: z.string().optional(), source: z.string().min(1), note: bilingual.optional() }
const warningSchema = z.strictObject({ yellow: z.string().optional(), red: z.string().optional(), ...written })
const extensionSchema = z.strictObject({ until: z.string().optional(), by: bilingual.optional(), when: bilingual, times: z.int().positive().optional(), ...written })
const leadSchema = z.strictObject({ who: z.enum(['firstReceiver', 'named']), by: bilingual.optional(), ...written })

type ConventionName = keyof typeof defaultConvention
const conventionNames = Object.keys(defaultConvention) as ConventionName[]

/** The form of a profile file; which rules, parameters and conventions exist is checked where the profile is resolved. */
export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** A file without a version is told from others by its hash, which stands in the receipt. */
  version: z.string().min(1).default('unversioned'),
  extends: z.union([z.string(), z.array(z.string()).nonempty()]).optional(),
  title: bilingual,
  note: bilingual.optional(),
  documents: z.array(z.string()).optional(),
  parameters: z.record(z.string(), z.array(valueSchema)).optional(),
  rules: z.record(z.string(), z.enum(['on', 'off'])).optional(),
  readings: z.record(z.string(), z.string()).optional(),
  conventions: z.partialRecord(z.enum(conventionNames as [ConventionName, ...ConventionName[]]), z.string()).optional(),
  warnings: z.record(z.string(), warningSchema).optional(),
  extensions: z.record(z.string(), extensionSchema).optional(),
  lead: leadSchema.optional(),
  timeZone: z.string().optional(),
})

/**
 * The profile that a file holds.
 *
 * @throws FormError where it is no JSON or has another form.
 */
export function readProfile(file: WrittenFile): Profile {
  // JSON has no undefined, so what zod calls possibly undefined is absent.
  return checkedContent(profileSchema, parsedJson(file), file.name, { zh: '地方配置文件', en: 'profile' }) as Profile
}
