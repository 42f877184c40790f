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

/** What a category or a yes/no shows: its value. Personal fields are never categories. */
export function categoryEvidence(field: Field, plan: Plan, wanted: readonly string[] | null): Evidence {
  const input = plan.input(field)
  return {
    observed(row) {
      if (input.status[row]! >= noValue) return { [field.name]: null }
      if (field.personal) return { [field.name]: 'present' }
      const value = input.values[row]!
      return { [field.name]: field.kind === 'truth' ? value === 1 : (input.dictionary[value] ?? null) }
    },
    expected: () => (wanted ? { operator: 'in', value: wanted.join(',') } : { operator: '=', value: 'true' }),
    dueAt: () => NaN,
  }
}

/** Presence shows only that there is something, never what: the field may be personal. */
export function presenceEvidence(field: Field, plan: Plan): Evidence {
  const input = plan.input(field)
  return {
    observed: (row) => ({ [field.name]: input.status[row]! < noValue || input.status[row] === Status.misordered ? 'present' : null }),
    expected: () => ({ operator: 'present', value: field.name }),
    dueAt: () => NaN,
  }
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
