import workOrderSchema from '../../../schemas/work-order.schema.json' with { type: 'json' }
import type { Bilingual } from '../../expression/kinds.js'
import { workOrder } from '../../records/generated/fields.js'
import { element } from '../page/element.js'
import { choice, input, type Input } from './inputs.js'
import type { PlaygroundContext } from './playgroundContext.js'

type FieldName = keyof typeof workOrder

/** What the schema says of each field; only categories have words for their values. */
const properties: Readonly<Record<string, { readonly title: string; readonly 'x-values'?: Readonly<Record<string, { readonly label: Bilingual }>> }>> = workOrderSchema.properties

/** The fields that decide most rules, in the order in which an order goes its way; the example is late by a day. */
const groups: readonly { readonly title: Bilingual; readonly fields: readonly FieldName[] }[] = [
  { title: { zh: '受理', en: 'Acceptance' }, fields: ['category', 'urgency', 'tier137', 'handlingMode', 'createdAt', 'acceptedAt', 'confidential', 'emergency'] },
  { title: { zh: '办理', en: 'Handling' }, fields: ['transferredAt', 'handlingUnit', 'signedAt', 'firstContactAt', 'dueAt', 'repliedAt', 'closedAt', 'status'] },
  { title: { zh: '回访、督办和重办', en: 'Return visit, supervision, re-handling' }, fields: ['returnVisitAt', 'resolved', 'satisfactionResult', 'conductComplaint', 'supervisedAt', 'rehandledAt'] },
]

const example: Partial<Record<FieldName, string>> = { category: 'help', handlingMode: 'transfer', createdAt: '2026-02-13T16:05', acceptedAt: '2026-02-13T16:20' }

/** The form of a work order; `read` gives the record as the library takes it, with blank fields left out. */
export function orderForm(context: PlaygroundContext, onChange: () => void): { readonly groups: readonly HTMLElement[]; readonly read: () => Readonly<Record<string, unknown>> } {
  const inputs = new Map<FieldName, Input>()
  for (const name of groups.flatMap(({ fields }) => fields)) inputs.set(name, fieldInput(name, context, onChange))
  return {
    groups: groups.map(({ title, fields }) =>
      element('fieldset', {}, element('legend', {}, context.say(title)), element('div', { class: 'fields' }, ...fields.map((name) => inputs.get(name)!.row)))),
    read: () => ({ orderId: 'D-1', ...Object.fromEntries([...inputs].filter(([, { read }]) => read() !== '').map(([name, { read }]) => [name, recordValue(name, read())])) }),
  }
}

function fieldInput(name: FieldName, { say }: PlaygroundContext, onChange: () => void): Input {
  const { kind, label } = workOrder[name]
  const value = example[name] ?? ''
  if (kind === 'instant') return input(name, say(label), value, onChange, { type: 'datetime-local' })
  const choices = choicesOf(name)
  if (choices.length === 0) return input(name, say(label), value, onChange, { type: 'text', autocomplete: 'off' })
  return choice(name, say(label), [{ value: '', text: say({ zh: '（未填）', en: '(blank)' }) }, ...choices.map(({ value: each, text }) => ({ value: each, text: say(text) }))], value, onChange)
}

/** What can be chosen, in the words of the schema; none where a field is free text. */
function choicesOf(name: FieldName): { value: string; text: Bilingual }[] {
  if (workOrder[name].kind === 'truth') return [{ value: 'true', text: { zh: '是', en: 'yes' } }, { value: 'false', text: { zh: '否', en: 'no' } }]
  return Object.entries(properties[name]!['x-values'] ?? {}).map(([value, { label }]) => ({ value, text: label }))
}

function recordValue(name: FieldName, text: string): unknown {
  return workOrder[name].kind === 'truth' ? text === 'true' : text
}
