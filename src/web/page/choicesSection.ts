import { regions, undocumentedRegions } from '../../../rules/calendars/index.js'
import { getProfile } from '../../index.js'
import { element } from './element.js'
import { type Choice, labelled, select, ticked } from './labelled.js'
import { moreOptions } from './moreOptions.js'
import { optionFileButton } from './optionFileField.js'
import type { PageContext } from './pageContext.js'
import type { ChoiceState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { own, profileList } from './profileList.js'
import { chosenProfile } from './readChoices.js'

/** The options that can change a verdict. */
export function choicesSection(page: PageContext): Node[] {
  const { say } = page
  return [
    element('h2', {}, say(pageTexts.choices)),
    element(
      'div',
      { class: 'fields' },
      profileField(page),
      calendarField(page),
    ),
    asOfFields(page),
    element(
      'fieldset',
      {},
      element('legend', {}, say(pageTexts.period)),
      element('div', { class: 'fields short' }, textField(page, 'periodFrom', 'date'), textField(page, 'periodTo', 'date')),
    ),
    element('div', { class: 'ticks' }, tick(page, 'applyBeforeInForce'), tick(page, 'reveal')),
    moreOptions(page),
  ]
}

function set<Name extends keyof ChoiceState>(page: PageContext, name: Name, value: ChoiceState[Name]): void {
  page.state.choices[name] = value
  page.changed()
}

function profileField(page: PageContext): HTMLElement {
  const { choices } = page.state
  const note = getProfile(chosenProfile(choices)).lineage[0]?.note
  const list = select('profile', profileList(page, choices.ownProfile), choices.profile ?? own, (value) => {
    choices.profile = value === own ? null : value
    // Another profile has other rules, with other readings to choose from.
    choices.readings = {}
    page.changed()
    page.draw('choices')
  })
  const field = labelled(page.say(pageTexts.profile), list, note ? page.say(note) : null)
  field.append(element('div', { class: 'beside' }, ...optionFileButton(page, 'ownProfile', page.say(pageTexts.ownProfile))))
  return field
}

function calendarField(page: PageContext): HTMLElement {
  const { choices } = page.state
  const list = select('region', regionChoices(page), choices.region ?? own, (value) => set(page, 'region', value === own ? null : value))
  const field = labelled(page.say(pageTexts.region), list, page.say(pageTexts.regionHelp))
  field.append(element('div', { class: 'beside' }, ...optionFileButton(page, 'ownCalendar', page.say(pageTexts.ownCalendar))))
  return field
}

function regionChoices({ say, state }: PageContext): readonly Choice[] {
  const { ownCalendar } = state.choices
  return [
    ...(ownCalendar ? [{ value: own, text: say(filled('fromFile', { title: ownCalendar.content.id, file: ownCalendar.file })) }] : []),
    { value: '', text: say(pageTexts.nationalCalendar) },
    ...regions.map(({ id, name }) => ({ value: id, text: `${say(name)} (${id})` })),
    ...undocumentedRegions.map(({ id, name }) => ({ value: id, text: say(filled('undocumented', { name: `${say(name)} (${id})` })) })),
  ]
}

function asOfFields(page: PageContext): HTMLElement {
  const { say } = page
  return element(
    'fieldset',
    { 'aria-describedby': 'as-of-help' },
    element('legend', {}, say(pageTexts.asOf)),
    element('p', { class: 'help', id: 'as-of-help' }, say(pageTexts.asOfHelp)),
    asOfRadio(page, 'given'),
    element('div', { class: 'fields short under' }, textField(page, 'asOfDay', 'date'), textField(page, 'asOfTime', 'time')),
    asOfRadio(page, 'now'),
  )
}

function asOfRadio(page: PageContext, kind: ChoiceState['asOfKind']): HTMLElement {
  const field: HTMLInputElement = element('input', { type: 'radio', name: 'as-of', id: `as-of-${kind}`, checked: page.state.choices.asOfKind === kind, onChange: () => set(page, 'asOfKind', kind) })
  return ticked(field, page.say(kind === 'given' ? pageTexts.asOfGiven : pageTexts.asOfNow))
}

function textField(page: PageContext, name: 'asOfDay' | 'asOfTime' | 'periodFrom' | 'periodTo', type: 'date' | 'time'): HTMLElement {
  const { choices } = page.state
  const field: HTMLInputElement = element('input', {
    type,
    id: name,
    value: choices[name],
    onInput: () => {
      set(page, name, field.value)
      // Whoever writes an instant means it.
      if (name === 'asOfDay' && field.value !== '') {
        choices.asOfKind = 'given'
        document.querySelector<HTMLInputElement>('#as-of-given')!.checked = true
      }
    },
  })
  return labelled(page.say(pageTexts[name]), field)
}

function tick(page: PageContext, name: 'applyBeforeInForce' | 'reveal'): HTMLElement {
  const field: HTMLInputElement = element('input', { type: 'checkbox', id: name, checked: page.state.choices[name], onChange: () => set(page, name, field.checked) })
  return ticked(field, page.say(pageTexts[name]), name === 'reveal' ? page.say(pageTexts.revealHelp) : null)
}
