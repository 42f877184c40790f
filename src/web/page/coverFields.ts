import { type Cover, coverLines } from '../../report/cover.js'
import { element } from './element.js'
import { labelled } from './labelled.js'
import { optionFileButton } from './optionFileField.js'
import type { PageContext } from './pageContext.js'
import { pageTexts } from './pageTexts.js'

const coverTexts = { auditedBody: 'coverAuditedBody', scope: 'coverScope', period: 'coverPeriod', auditor: 'coverAuditor', signOff: 'coverSignOff' } as const satisfies Record<keyof Cover, string>

/** The lines of the cover; they stand on the report alone and change no verdict. */
export function coverFields(page: PageContext): HTMLElement {
  const { say, state } = page
  const fields = coverLines.map((line) => {
    const field: HTMLInputElement = element('input', {
      type: 'text',
      id: `cover-${line}`,
      value: state.choices.cover[line],
      onInput: () => {
        state.choices.cover[line] = field.value
        page.changed()
      },
    })
    return labelled(say(pageTexts[coverTexts[line]]), field)
  })
  return element(
    'fieldset',
    { 'aria-describedby': 'cover-help' },
    element('legend', {}, say(pageTexts.cover)),
    element('p', { class: 'help', id: 'cover-help' }, say(pageTexts.coverHelp)),
    element('div', { class: 'fields' }, ...fields),
    element('div', { class: 'beside' }, ...optionFileButton(page, 'cover', say(pageTexts.coverFromFile))),
  )
}
