import { registry } from '../../../rules/registry.js'
import { parametersOf } from '../../engine/parametersOf.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import type { Parameter } from '../../expression/node.js'
import { getProfile } from '../../index.js'
import { element } from './element.js'
import { fileButton, labelled, select } from './labelled.js'
import type { PageContext } from './pageContext.js'
import { pageTexts } from './pageTexts.js'
import { noticeBox } from './problemBox.js'
import { own, profileList } from './profileList.js'
import { chosenProfile } from './readChoices.js'
import { runProblem } from './runProblem.js'
import { progressNodes } from './runProgress.js'
import { settingRow } from './settingRow.js'

/** Where a change is described and tried, once there are files; folded until somebody wants it. */
export function impactSection(page: PageContext): Node[] {
  const { say, state } = page
  const { impact, files } = state
  if (files.length === 0) return []
  const { settings, run, problem } = impact
  const profile = getProfile(triedProfile(page))
  const details: HTMLDetailsElement = element(
    'details',
    {
      class: 'trial',
      open: impact.isOpen,
      onToggle: () => {
        impact.isOpen = details.open
      },
    },
    element('summary', { id: 'impact-summary' }, element('h2', {}, say(pageTexts.impact))),
    element('p', { class: 'help' }, say(pageTexts.impactHelp)),
    element(
      'ul',
      { class: 'settings', id: 'impact-parameters', tabindex: -1 },
      ...settings.map((setting) => settingRow(page, setting, offered(setting.parameter, page, profile), profile)),
    ),
    element('button', { type: 'button', id: 'add-setting', onClick: () => page.impact.addSetting() }, say(pageTexts.addSetting)),
    draftField(page),
    element(
      'div',
      { class: 'buttons' },
      run
        ? element('button', { type: 'button', id: 'cancel-impact', onClick: () => page.impact.cancel() }, say(pageTexts.cancel))
        : element('button', { type: 'button', id: 'start-impact', class: 'main', onClick: () => page.impact.start() }, say(pageTexts.startImpact)),
    ),
    ...(run ? progressNodes(page, 'impact', run) : []),
    problem ? runProblem(page, problem, pageTexts.couldNotTry) : null,
  )
  return [details]
}

/** The profile whose parameters are changed: the draft, where there is one. */
function triedProfile({ state }: PageContext): ReturnType<typeof chosenProfile> {
  const { draft, ownDraft } = state.impact
  if (draft === '') return chosenProfile(state.choices)
  return draft === own ? ownDraft!.content : draft
}

/** The parameters that rules of the profile read, but those of other lines; those with a value come first. */
function offered(parameter: string, { state }: PageContext, { rules, valuesOf }: ResolvedProfile): Parameter[] {
  const used = new Set(rules.filter(({ state: on }) => on !== 'switchedOff').flatMap(({ rule }) => parametersOf(rule).map(({ id }) => id)))
  const elsewhere = new Set(state.impact.settings.map((setting) => setting.parameter).filter((id) => id !== parameter))
  const free = [...registry.parameters.values()].filter(({ id }) => id === parameter || (used.has(id) && !elsewhere.has(id)))
  const isUnset = ({ id }: Parameter): number => (valuesOf(id).length === 0 ? 1 : 0)
  return free.sort((one, other) => isUnset(one) - isUnset(other))
}

function draftField(page: PageContext): HTMLElement {
  const { say, state } = page
  const { impact } = state
  const list = select('draft', [{ value: '', text: say(pageTexts.noDraft) }, ...profileList(page, impact.ownDraft)], impact.draft, (value) => {
    impact.draft = value
    page.impact.edited()
  })
  const field = labelled(say(pageTexts.draft), list, say(pageTexts.draftHelp))
  const button = fileButton('draft-file', say(pageTexts.ownDraft), { accept: '.json,application/json' }, ([given]) => {
    if (given) void page.impact.loadDraft(given)
  })
  const notice = noticeBox(page, 'draft')
  field.append(element('div', { class: 'beside' }, button, notice))
  return field
}
