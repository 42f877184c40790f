import type { Overview } from '../engine/overview.js'
import { childrenOf } from '../expression/childrenOf.js'
import type { Field } from '../expression/field.js'
import type { AnyNode, Node } from '../expression/node.js'
import { leagueFields } from './groups/groupFields.js'

/** The fields of a record type that the overview reads, so that files are read for them. */
export function overviewFields({ figures, waits, overdue }: Overview, record: string, fields: Readonly<Record<string, Field>>): Field[] {
  const nodes = [...figures.flatMap(({ of, among }) => (among ? [of, among] : [of])), waits.answered, waits.abandoned, overdue.isInTime, overdue.due]
  const grouped = record === 'work-order' ? leagueFields.flatMap((name) => fields[name] ?? []) : []
  return [...new Set([...grouped, ...nodes.filter(({ subject }) => subject === record).flatMap(fieldsIn)])]
}

function fieldsIn(node: AnyNode | Node): Field[] {
  return node.node === 'field' ? [node as Field] : childrenOf(node as AnyNode).flatMap(fieldsIn)
}
