import { element } from './element.js'

export interface Choice {
  readonly value: string
  readonly text: string
}

/** A field with its label above it, and a remark where one is needed. */
export function labelled(label: string, field: HTMLElement, help: string | null = null): HTMLElement {
  const helpId = `${field.id}-help`
  if (help !== null) field.setAttribute('aria-describedby', helpId)
  return element(
    'div',
    { class: 'field' },
    element('label', { for: field.id }, label),
    field,
    help === null ? null : element('p', { class: 'help', id: helpId }, help),
  )
}

export function select(id: string, choices: readonly Choice[], value: string, onChange: (value: string) => void, isDisabled = false): HTMLSelectElement {
  const made: HTMLSelectElement = element(
    'select',
    { id, disabled: isDisabled, onChange: () => onChange(made.value) },
    ...choices.map((choice) => element('option', { value: choice.value }, choice.text)),
  )
  made.value = value
  return made
}

/** A check box or radio button with its label beside it. */
export function ticked(field: HTMLInputElement, label: string, help: string | null = null): HTMLElement {
  const helpId = `${field.id}-help`
  if (help !== null) field.setAttribute('aria-describedby', helpId)
  return element(
    'div',
    { class: 'tick' },
    field,
    element('label', { for: field.id }, label),
    help === null ? null : element('p', { class: 'help', id: helpId }, help),
  )
}

/** A button that looks like the others and opens a dialogue for files. */
export function fileButton(id: string, label: string, properties: Readonly<Record<string, string | boolean>>, onFiles: (files: readonly File[]) => void): HTMLElement {
  const input: HTMLInputElement = element('input', {
    id,
    type: 'file',
    class: 'hidden',
    ...properties,
    onChange: () => {
      onFiles([...(input.files ?? [])])
      // So that the same file can be chosen again after it was mended.
      input.value = ''
    },
  })
  return element('span', { class: 'fileButton' }, input, element('label', { for: id, class: properties.multiple === true ? 'button main' : 'button' }, label))
}
