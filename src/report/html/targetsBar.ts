import type { Outcome } from '../../engine/outcome.js'
import type { RuleResult } from '../auditReport.js'
import { formatShare } from '../formatShare.js'
import { html, type Markup } from './markup.js'
import { outcomeClass, outcomeOrder, outcomeWord } from './outcomeOrder.js'
import type { View } from './view.js'

/** A bar of a rule's targets by outcome, and the same in words with counts and shares, for those who cannot see colours. */
export function targetsBar({ targets, severity }: RuleResult, view: View): Markup {
  if (targets.total === 0) return html`<p class="quiet">${view.say('noTargets')}</p>`
  const present = outcomeOrder.filter((outcome) => targets[outcome] > 0)
  const colour = (outcome: Outcome): string => outcomeClass(outcome, severity)
  const parts = present.map((outcome) => html`<span class="${colour(outcome)}" style="flex-grow:${targets[outcome]}"></span>`)
  const legend = present.map(
    (outcome) =>
      html`<li><span class="swatch ${colour(outcome)}"></span>${outcomeWord(outcome, severity, view)} <b>${view.number(targets[outcome])}</b>${view.bracketed(formatShare(targets[outcome], targets.total))}</li>`,
  )
  return html`<div class="bar" aria-hidden="true">${parts}</div>
<ul class="legend" aria-label="${view.say('targetsBar')}">${legend}<li>${view.say('ofTargets', { targets: view.counted(targets.total, 'target') })}</li></ul>`
}
