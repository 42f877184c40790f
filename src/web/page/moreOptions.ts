import { coverFields } from './coverFields.js'
import { element } from './element.js'
import { optionFileField } from './optionFileField.js'
import type { PageContext } from './pageContext.js'
import { pageTexts } from './pageTexts.js'

/** The options that few audits need, folded away until somebody wants them. */
export function moreOptions(page: PageContext): HTMLElement {
  const { say, state } = page
  const { checklist, waivers } = state.choices
  const form = element('button', { type: 'button', id: 'save-checklist-form', onClick: () => page.saveChecklistForm() }, say(pageTexts.saveChecklistForm))
  const details: HTMLDetailsElement = element(
    'details',
    {
      class: 'more',
      open: state.isMoreOpen,
      onToggle: () => {
        state.isMoreOpen = details.open
      },
    },
    element('summary', { id: 'more-options' }, say(pageTexts.moreOptions)),
    element(
      'div',
      { class: 'fields' },
      optionFileField(
        page,
        { option: 'checklist', label: say(pageTexts.checklist), help: say(pageTexts.checklistHelp), file: checklist?.file ?? null, accept: '.xlsx,.json,application/json' },
        form,
      ),
      optionFileField(page, { option: 'waivers', label: say(pageTexts.waivers), help: say(pageTexts.waiversHelp), file: waivers?.file ?? null }),
    ),
    coverFields(page),
  )
  return details
}
