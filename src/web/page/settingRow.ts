import { describeUnit } from '../../expression/describeAmount.js'
import type { Parameter, Unit } from '../../expression/node.js'
import { valuesText } from '../../impact/impactView.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import { element } from './element.js'
import { labelled, select } from './labelled.js'
import type { PageContext } from './pageContext.js'
import type { SettingState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'

const limitUnits = ['second', 'minute', 'hour', 'day', 'workday'] as const satisfies readonly Unit[]

/** A line of the proposed change: which parameter, its present value, and the new one with its unit. */
export function settingRow(page: PageContext, setting: SettingState, parameters: readonly Parameter[], profile: ResolvedProfile): HTMLElement {
  const { say } = page
  const chosen = parameters.find(({ id }) => id === setting.parameter)
  const name = chosen ? say(chosen.label) : say(pageTexts.parameter)
  const choices = parameters.map(({ id, label }) => {
    const values = profile.valuesOf(id)
    const text = values.length === 0 ? filled('unsetValue', { label: say(label) }) : filled('presentValue', { label: say(label), value: valuesText(values, say) })
    return { value: id, text: say(text) }
  })
  const list = select(`${setting.id}-parameter`, [{ value: '', text: say(pageTexts.chooseParameter) }, ...choices], setting.parameter, (value) => {
    setting.parameter = value
    const parameter = parameters.find(({ id }) => id === value)
    setting.unit = profile.valuesOf(value).at(-1)?.unit ?? parameter?.unit ?? ''
    page.impact.edited()
  })
  const remove = { type: 'button', id: `${setting.id}-remove`, 'aria-label': say(filled('removeNamed', { file: name })), onClick: () => page.impact.removeSetting(setting) }
  return element(
    'li',
    { class: 'setting' },
    labelled(say(pageTexts.parameter), list),
    labelled(say(pageTexts.newValue), amountField(page, setting)),
    chosen ? unitField(page, setting, chosen) : null,
    page.state.impact.settings.length > 1 ? element('button', remove, say(pageTexts.remove)) : null,
  )
}

function amountField(page: PageContext, setting: SettingState): HTMLInputElement {
  const field: HTMLInputElement = element('input', {
    type: 'number',
    id: `${setting.id}-amount`,
    min: 0,
    step: 'any',
    value: setting.amount,
    onInput: () => {
      setting.amount = field.value
      page.impact.amountEdited()
    },
  })
  return field
}

/** A limit may be given in any unit of time; what is counted has one unit. */
function unitField({ say, impact }: PageContext, setting: SettingState, { kind, unit }: Parameter): HTMLElement {
  if (kind !== 'duration') return element('p', { class: 'unit' }, say(describeUnit(unit)))
  const choices = limitUnits.map((each) => ({ value: each, text: say(describeUnit(each)) }))
  return labelled(
    say(pageTexts.unit),
    select(`${setting.id}-unit`, choices, setting.unit, (value) => {
      setting.unit = value as Unit
      impact.edited()
    }),
  )
}
