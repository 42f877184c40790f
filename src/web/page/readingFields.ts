import type { Rule } from '../../engine/rule.js'
import { getProfile } from '../../index.js'
import { labelled, select } from './labelled.js'
import type { PageContext } from './pageContext.js'
import { filled, pageTexts } from './pageTexts.js'
import { chosenProfile } from './readChoices.js'

/** A list for each rule of the profile whose clause can be read in more than one way. */
export function readingFields(page: PageContext): HTMLElement[] {
  const { rules } = getProfile(chosenProfile(page.state.choices))
  return rules.flatMap(({ rule }) => readingField(page, rule) ?? [])
}

function readingField(page: PageContext, rule: Rule): HTMLElement | null {
  const { say, state } = page
  const readings = 'readings' in rule ? Object.entries(rule.readings ?? {}) : []
  if (readings.length === 0) return null
  const choices = [
    { value: '', text: say(pageTexts.usualReading) },
    ...readings.map(([name, { reading }]) => ({ value: name, text: say(reading) })),
  ]
  const list = select(`reading-${rule.id}`, choices, state.choices.readings[rule.id] ?? '', (value) => {
    const { [rule.id]: _, ...others } = state.choices.readings
    state.choices.readings = value === '' ? others : { ...others, [rule.id]: value }
    page.changed()
  })
  const usual = rule.interpretation?.reading
  return labelled(say(filled('readingOf', { rule: say(rule.title) })), list, usual ? say(filled('usualReadingIs', { reading: say(usual) })) : null)
}
