import type { Bilingual } from '../../expression/kinds.js'
import { element } from './element.js'
import type { PageContext } from './pageContext.js'
import type { ShownProblem } from './pageState.js'
import { pageTexts } from './pageTexts.js'
import { problemBox } from './problemBox.js'

/** What kept something from running, and the way to the field in which it can be mended. */
export function runProblem(page: PageContext, { told, fieldId }: ShownProblem, title: Bilingual): HTMLElement {
  return element('div', { role: 'alert' }, problemBox(page, told, page.say(title)), fieldId === null ? null : goToField(page, fieldId))
}

function goToField({ say }: PageContext, fieldId: string): HTMLElement {
  const goThere = (): void => {
    const field = document.getElementById(fieldId)
    field?.closest('details')?.setAttribute('open', '')
    field?.focus()
  }
  return element('button', { type: 'button', class: 'goToField', onClick: goThere }, say(pageTexts.goToField))
}
