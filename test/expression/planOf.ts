import { chinaCalendar, compileDeadline, zone } from '../../src/calendar/index.js'
import type { Field } from '../../src/expression/field.js'
import { type AbsentMeaning, type Kind, noValue, Status } from '../../src/expression/kinds.js'
import type { DatedValue, TruthNode } from '../../src/expression/node.js'
import { compileTruth } from '../../src/expression/compile/compileTruth.js'
import { Plan, type PlanContext } from '../../src/expression/plan.js'
import { type Truth, Truth as truths } from '../../src/expression/column.js'

export const shanghai = zone('Asia/Shanghai')

/** The calendar of China, its clock, and no parameter set. */
export const chinaContext: PlanContext = { zone: shanghai, kernel: compileDeadline(chinaCalendar, shanghai), valuesOf: () => [] }

/** The same with parameters. */
export const contextWith = (parameters: Readonly<Record<string, readonly DatedValue[]>>): PlanContext => ({
  ...chinaContext,
  valuesOf: (id) => parameters[id] ?? [],
})

interface FieldMore {
  readonly absent?: AbsentMeaning
  readonly values?: readonly string[]
}

/** A field of a record type that exists in tests alone. */
export function fieldOf<K extends Kind>(name: string, kind: K, { absent = 'unknown', values }: FieldMore = {}): Field<'test', K> {
  return { node: 'field', subject: 'test', name, kind, label: { zh: name, en: name }, absent, ...(values && { values }) }
}

/** A cell as ingest leaves it: its value where the status has one. */
export interface Cell {
  readonly status: Status
  readonly value?: number
  readonly text?: string
}

export const known = (value: number): Cell => ({ status: Status.value, value })
export const toTheMinute = (value: number): Cell => ({ status: Status.minute, value })
export const toTheDay = (value: number): Cell => ({ status: Status.day, value })
export const written = (text: string): Cell => ({ status: Status.value, text })
export const absent: Cell = { status: Status.absent }
export const unmapped: Cell = { status: Status.unmapped }
export const invalid: Cell = { status: Status.invalid }
export const misordered: Cell = { status: Status.misordered, value: 0 }
export const missing: Cell = { status: Status.missing }

/** Every status, each with its name. */
export const everyStatus = Object.entries(Status) as readonly (readonly [keyof typeof Status, Status])[]

/** Puts cells into the input column of a field. */
export function fill(plan: Plan, field: Field, cells: readonly Cell[]): void {
  const input = plan.input(field)
  input.isMapped = true
  cells.forEach(({ status, value }, row) => {
    input.status[row] = status
    input.values[row] = value ?? NaN
  })
  input.text = (row) => {
    if (cells[row]!.status >= noValue) throw new Error(`row ${row} of ${field.name} has no text to read`)
    return cells[row]!.text ?? ''
  }
}

export const truthNames = Object.fromEntries(Object.entries(truths).map(([name, code]) => [code, name])) as Record<Truth, keyof typeof truths>

/** What a condition is in a row, and why. */
export interface Judged {
  readonly truth: keyof typeof truths
  readonly key: string
  readonly field: string | null
}

/** Judges a condition over rows, each row one cell for each of the fields. */
export function judge(
  node: TruthNode,
  fields: readonly Field[],
  rows: readonly (readonly Cell[])[],
  { asOf = NaN, context = chinaContext }: { asOf?: number; context?: PlanContext } = {},
): Judged[] {
  const plan = new Plan(rows.length, context)
  const column = compileTruth(node, plan)
  fields.forEach((field, place) => fill(plan, field, rows.map((row) => row[place]!)))
  plan.asOf = asOf
  plan.nextBatch()
  column.compute(rows.length)
  return rows.map((_, row) => {
    const { truth, key, field } = plan.reasons.entries[column.codes[row]!]!
    return { truth: truthNames[truth], key, field: field?.name ?? null }
  })
}

/** All combinations of one element of each list, in order. */
export function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((made, list) => made.flatMap((before) => list.map((one) => [...before, one])), [[]])
}
