import { element } from '../page/element.js'
import { toldError } from '../toldError.js'
import type { PlaygroundContext } from './playgroundContext.js'

/** The place of an answer, drawn anew whenever the question changes; a mistake is told there in the library's own words. */
export function answerBox({ say }: PlaygroundContext, answer: () => readonly Node[]): { readonly box: HTMLElement; readonly draw: () => void } {
  const box = element('div', { class: 'answer', 'aria-live': 'polite' })
  const draw = (): void => {
    try {
      box.replaceChildren(...answer())
    } catch (error) {
      box.replaceChildren(element('p', { class: 'refusal', role: 'alert' }, say(toldError(error).text)))
    }
  }
  draw()
  return { box, draw }
}
