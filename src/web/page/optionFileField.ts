import { element } from './element.js'
import { fileButton } from './labelled.js'
import type { DroppableOption, OptionFile } from './optionDesk.js'
import type { PageContext } from './pageContext.js'
import { filled, pageTexts } from './pageTexts.js'
import { noticeBox } from './problemBox.js'

const json = '.json,application/json'

export interface OptionFileField {
  readonly option: DroppableOption
  readonly label: string
  readonly help: string
  /** The name of the file that is loaded; null where none is. */
  readonly file: string | null
  readonly accept?: string
}

/** The button that opens a dialogue for a file that is an option, and what was wrong with the last one. */
export function optionFileButton(page: PageContext, option: OptionFile, label: string, properties: Readonly<Record<string, string>> = {}): Node[] {
  const button = fileButton(`${option}-file`, label, { accept: json, ...properties }, ([given]) => {
    if (given) page.loadOption(option, given)
  })
  return [button, noticeBox(page, option)].filter((node) => node !== null)
}

/** A file that is an option: its name, its button, which file is loaded and a button that drops it again. */
export function optionFileField(page: PageContext, { option, label, help, file, accept = json }: OptionFileField, ...beside: readonly Node[]): HTMLElement {
  const { say } = page
  const choose = say(pageTexts.choose)
  const [button, ...problem] = optionFileButton(page, option, choose, { accept, 'aria-label': say(filled('chooseFor', { option: label })), 'aria-describedby': `${option}-help` })
  const drop = { type: 'button', id: `${option}-drop`, 'aria-label': say(filled('removeNamed', { file: file ?? '' })), onClick: () => page.dropOption(option) }
  return element(
    'div',
    { class: 'field' },
    element('p', { class: 'fieldName' }, label),
    element(
      'div',
      { class: 'beside' },
      button!,
      ...(file === null ? [] : [element('span', { class: 'loaded' }, file), element('button', drop, say(pageTexts.remove))]),
      ...beside,
    ),
    ...problem,
    element('p', { class: 'help', id: `${option}-help` }, help),
  )
}
