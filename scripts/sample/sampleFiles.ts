import type { Bilingual } from '../../src/expression/kinds.js'
import type { Expected } from '../../test/generator/expected.js'
import { type Generated, generate } from '../../test/generator/generate.js'
import type { Plan } from '../../test/generator/plan.js'
import { sampleCalls, sampleMessages, sampleOrders } from '../../test/generator/samplePlans.js'
import { type CsvEncoding, toCsv } from '../../test/generator/toCsv.js'
import type { PlantedKind } from './kindWords.js'

/** A file of the sample export. */
export interface SampleFile {
  readonly name: string
  readonly holds: Bilingual
  readonly plan: Plan
  /** How many rows of each kind. */
  readonly planted: readonly (readonly [PlantedKind, number])[]
  readonly encoding: CsvEncoding
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly expected: Expected
}

/** The files of the sample export, made anew: each in another of the encodings that exports come in. */
export function sampleFiles(): readonly SampleFile[] {
  return [
    sampleFile('calls.csv', { zh: '两天半的来电', en: 'calls of two and a half days' }, sampleCalls, 'utf-8-bom'),
    sampleFile('messages.csv', { zh: '近六天的网络来件', en: 'messages of nearly six days' }, sampleMessages, 'utf-8'),
    sampleFile('work-orders.csv', { zh: '五周的工单，含春节及两个调休上班日', en: 'work orders of five weeks, with the Spring Festival and its two make-up workdays' }, sampleOrders, 'gb18030', '12345热线工单明细表（2026年2月2日至3月6日）'),
  ]
}

function sampleFile(name: string, holds: Bilingual, plan: Plan, encoding: CsvEncoding, title?: string): SampleFile {
  const generated = generate(plan)
  const bytes = toCsv(plan.type, generated, { encoding, ...(title !== undefined && { title }) })
  return { name, holds, plan, planted: [...plannedKinds(plan), ...unstaffedCalls(plan, generated)], encoding, bytes, expected: generated.expected }
}

function plannedKinds({ violations }: Plan): [PlantedKind, number][] {
  return (Object.entries(violations) as [PlantedKind, number][]).filter(([, rows]) => rows > 0)
}

/** How many calls came in the hour without staff is no part of the plan: the day decides it. */
function unstaffedCalls(plan: Plan, { columns, rows }: Generated): [PlantedKind, number][] {
  if (plan.type !== 'call' || plan.unstaffedHour === undefined) return []
  const status = columns.indexOf('status')
  return [['unstaffed', rows.filter((cells) => cells[status] === 'unstaffed').length]]
}
