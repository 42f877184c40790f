import { formatInstant } from '../../calendar/instant.js'
import type { Column, DueColumn } from '../column.js'
import type { Field } from '../field.js'
import { noValue, Status } from '../kinds.js'
import type { Compare } from '../node.js'
import type { Plan } from '../plan.js'
import type { Evidence } from '../reasonTable.js'

/** What an event shows for itself: when it happened, and by when it was due. */
export function eventEvidence(field: Field | null, event: Column, due: DueColumn, plan: Plan): Evidence {
  const { zone } = plan.context
  const name = field?.name ?? 'event'
  const isDueKnown = (row: number): boolean => due.status[row]! < noValue
  return {
    observed: (row) => ({ [name]: instantText(event, row, plan) }),
    expected: (row) => (isDueKnown(row) ? { operator: '<=', value: formatInstant(due.values[row]!, zone) } : null),
    dueAt: (row) => (isDueKnown(row) ? due.values[row]! : NaN),
  }
}

/**
 * What a category or a yes/no shows: its value. Personal fields are never categories.
 * An answer that does not depend on the row is made once, and frozen since all rows share it.
 */
export function categoryEvidence(field: Field, plan: Plan, wanted: readonly string[] | null): Evidence {
  const input = plan.input(field)
  const blank = observation(field, null)
  const filled = observation(field, 'present')
  const yesOrNo = [observation(field, false), observation(field, true)] as const
  const known = (field.values ?? []).map((value) => observation(field, value))
  const expected = Object.freeze(wanted ? { operator: 'in' as const, value: wanted.join(',') } : { operator: '=' as const, value: 'true' })
  return {
    observed(row) {
      if (input.status[row]! >= noValue) return blank
      if (field.personal) return filled
      const value = input.values[row]!
      if (field.kind === 'truth') return yesOrNo[value === 1 ? 1 : 0]
      return known[value] ?? observation(field, input.dictionary[value] ?? null)
    },
    expected: () => expected,
    dueAt: () => NaN,
  }
}

/** Presence shows only that there is something, never what: the field may be personal. */
export function presenceEvidence(field: Field, plan: Plan): Evidence {
  const input = plan.input(field)
  const blank = observation(field, null)
  const filled = observation(field, 'present')
  const expected = Object.freeze({ operator: 'present' as const, value: field.name })
  return {
    observed: (row) => (input.status[row]! < noValue || input.status[row] === Status.misordered ? filled : blank),
    expected: () => expected,
    dueAt: () => NaN,
  }
}

function observation(field: Field, value: string | boolean | null): Readonly<Record<string, string | boolean | null>> {
  return Object.freeze({ [field.name]: value })
}

export function comparisonEvidence(node: Compare, left: Column, right: Column): Evidence {
  const name = node.left.node === 'field' ? (node.left as Field).name : 'value'
  const operator = node.operator === '<' ? '<=' : node.operator === '>' ? '>=' : node.operator
  return {
    observed: (row) => ({ [name]: left.status[row]! < noValue ? left.values[row]! : null }),
    expected: (row) => (right.status[row]! < noValue ? { operator, value: right.values[row]! } : null),
    dueAt: () => NaN,
  }
}

function instantText(column: Column, row: number, plan: Plan): string | null {
  const status = column.status[row]!
  if (status >= noValue) return null
  const text = formatInstant(column.values[row]!, plan.context.zone)
  if (status === Status.day) return text.slice(0, 10)
  return status === Status.minute ? text.slice(0, 16) : text
}
