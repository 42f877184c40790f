import { usualRankMinimum } from '../../audit/league/usualRankMinimum.js'
import { coverFields } from './coverFields.js'
import { element } from './element.js'
import { labelled } from './labelled.js'
import { optionFileField } from './optionFileField.js'
import type { PageContext } from './pageContext.js'
import { filled, pageTexts } from './pageTexts.js'
import { readingFields } from './readingFields.js'

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
    element('div', { class: 'fields' }, rankMinimumField(page), knownOnField(page), ...readingFields(page)),
    coverFields(page),
  )
  return details
}

function rankMinimumField(page: PageContext): HTMLElement {
  const { choices } = page.state
  const field: HTMLInputElement = element('input', {
    type: 'number',
    id: 'rankMinimum',
    min: 1,
    max: 9999,
    step: 1,
    placeholder: usualRankMinimum,
    value: choices.rankMinimum,
    onInput: () => {
      choices.rankMinimum = field.value
      page.changed()
    },
  })
  return labelled(page.say(pageTexts.rankMinimum), field, page.say(filled('rankMinimumHelp', { usual: String(usualRankMinimum) })))
}

function knownOnField(page: PageContext): HTMLElement {
  const { choices } = page.state
  const field: HTMLInputElement = element('input', {
    type: 'date',
    id: 'knownOn',
    value: choices.knownOn,
    onInput: () => {
      choices.knownOn = field.value
      page.changed()
    },
  })
  return labelled(page.say(pageTexts.knownOn), field, page.say(pageTexts.knownOnHelp))
}
