import { basename } from 'node:path'
import * as z from 'zod'
import { reasonMeanings } from '../../src/engine/reason.js'

const text = z.string().trim().min(1)
const outcome = z.enum(['passed', 'failed', 'pending', 'cantTell', 'inapplicable'])
const reason = z.enum(Object.keys(reasonMeanings) as [keyof typeof reasonMeanings, ...(keyof typeof reasonMeanings)[]])

const conformanceCase = z.strictObject({
  /** What the record is and what follows, as a sentence. */
  title: z.strictObject({ zh: text, en: text }),
  rule: text,
  profile: text,
  asOf: text,
  /** With the fields and values of the schemas, faults included. */
  record: z.record(z.string(), z.unknown()),
  expected: z.strictObject({ outcome, reason, dueAt: text.optional() }),
})

/** One record, judged by one rule, with what must come out: data that any implementation can be held to. */
export type ConformanceCase = z.infer<typeof conformanceCase>

/**
 * Reads a case and refuses one that shows little.
 *
 * @param path `<standard>/<rule id>/<outcome>-<what>.json`; only the last two parts count.
 * @param json What stands in the file.
 * @throws Error that names the file and what is wrong with it.
 */
export function readCase(path: string, json: string): ConformanceCase {
  const parsed = conformanceCase.safeParse(JSON.parse(json))
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
  if (JSON.stringify(read.record).includes('{{')) throw new Error(`${path}: a placeholder in the record was not filled.`)
  return read
}

/** The titles that more than one case has, in either language. */
export function repeatedTitles(cases: readonly ConformanceCase[]): string[] {
  const titles = cases.flatMap(({ rule, title }) => [`${rule}: ${title.zh}`, `${rule}: ${title.en}`])
  return titles.filter((title, index) => titles.indexOf(title) !== index)
}
