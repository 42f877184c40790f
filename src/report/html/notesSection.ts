import { html, type Markup } from './markup.js'
import { noteTexts } from './noteTexts.js'
import type { View } from './view.js'

/** The words and counts of the report, explained. */
export function notesSection(view: View): Markup {
  const notes = noteTexts.map(({ term, meaning }) => html`<div><dt>${view.text(term)}</dt><dd>${view.text(meaning)}</dd></div>
`)
  return html`<section id="notes"><h2>${view.say('notes')}</h2>
<dl class="facts wide">${notes}</dl>
</section>`
}
