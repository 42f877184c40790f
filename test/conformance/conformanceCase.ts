import { basename } from 'node:path'
import * as z from 'zod'
import { reasonMeanings } from '../../src/engine/reason.js'

const text = z.string().trim().min(1)
const outcome = z.enum(['passed', 'failed', 'pending', 'cantTell', 'inapplicable'])
const reason = z.enum(Object.keys(reasonMeanings) as [keyof typeof reasonMeanings, ...(keyof typeof reasonMeanings)[]])

const record = z.record(z.string(), z.unknown())
const count = z.int().nonnegative()

const conformanceCase = z.strictObject({
  /** What the record is and what follows, as a sentence. */
  title: z.strictObject({ zh: text, en: text }),
  rule: text,
  profile: text,
  asOf: text,
  /** The reading to take of the rule where it is not the usual one. */
  readings: z.record(z.string(), text).optional(),
  /** With the fields and values of the schemas, faults included; empty where several are given. */
  record: record.default({}),
  /** In place of one record, where a rule looks at several together. */
  records: z.array(record).nonempty().optional(),
  /** The stated period of several records; without one it reaches from the first to the last. */
  period: z.strictObject({ from: text, to: text }).optional(),
  expected: z.strictObject({
    outcome,
    reason,
    dueAt: text.optional(),
    /** How many targets passed, failed and could not be told; for several records. */
    targets: z.strictObject({ passed: count, failed: count, cantTell: count }).optional(),
  }),
})

/** One record, or several, judged by one rule, with what must come out: data that any implementation can be held to. */
export type ConformanceCase = z.infer<typeof conformanceCase>

/**
 * Reads a case and refuses one that shows little.
 *
 * @param path `<standard>/<rule id>/<outcome>-<what>.json`; only the last two parts count.
 * @param json What stands in the file.
 * @throws Error that names the file and what is wrong with it.
 */
export function readCase(path: string, json: string): ConformanceCase {
  const given: unknown = JSON.parse(json)
  const parsed = conformanceCase.safeParse(given)
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`)
  const read = parsed.data
  const [folder] = path.split('/').slice(-2)
  if (folder !== read.rule) throw new Error(`${path}: it stands in the folder ${folder} and is for the rule ${read.rule}.`)
  if (!/^[a-zA-Z]+(-[a-z0-9]+)+\.json$/.test(basename(path))) throw new Error(`${path}: write its name as <outcome>-<what>.json, the what in kebab case.`)
  const named = basename(path).split('-')[0]
  if (named !== read.expected.outcome) throw new Error(`${path}: its name says ${named} and it expects ${read.expected.outcome}.`)
  const { outcome: meant } = reasonMeanings[read.expected.reason]
  if (meant !== read.expected.outcome) {
    throw new Error(`${path}: the reason ${read.expected.reason} stands for ${meant}, not for ${read.expected.outcome}.`)
  }
  if ('record' in (given as object) === 'records' in (given as object)) throw new Error(`${path}: give either record or records.`)
  if (!read.records && (read.period || read.expected.targets)) throw new Error(`${path}: a period and targets belong to several records.`)
  if (read.records && read.expected.dueAt !== undefined) throw new Error(`${path}: several records have no common dueAt.`)
  if (JSON.stringify(read.records ?? read.record).includes('{{')) throw new Error(`${path}: a placeholder in the record was not filled.`)
  return read
}

/** The titles that more than one case has, in either language. */
export function repeatedTitles(cases: readonly ConformanceCase[]): string[] {
  const titles = cases.flatMap(({ rule, title }) => [`${rule}: ${title.zh}`, `${rule}: ${title.en}`])
  return titles.filter((title, index) => titles.indexOf(title) !== index)
}
