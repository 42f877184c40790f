import { element } from '../page/element.js'
import { labelled } from '../page/labelled.js'

/** A field of the form; `read` gives what stands in it. */
export interface Input {
  readonly row: HTMLElement
  readonly read: () => string
}

/** A field with its label that tells of every change. */
export function input(id: string, label: string, value: string, onChange: () => void, attributes: Readonly<Record<string, string>> = {}, help: string | null = null): Input {
  const field: HTMLInputElement = element('input', { id, value, ...attributes, onInput: onChange })
  return { row: labelled(label, field, help), read: () => field.value }
}

/** A choice with its label. */
export function choice(id: string, label: string, choices: readonly { readonly value: string; readonly text: string }[], value: string, onChange: () => void, help: string | null = null): Input {
  const field: HTMLSelectElement = element('select', { id, onChange }, ...choices.map((each) => element('option', { value: each.value }, each.text)))
  field.value = value
  return { row: labelled(label, field, help), read: () => field.value }
}
