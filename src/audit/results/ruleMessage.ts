import { reasonMeanings } from '../../engine/reason.js'
import type { Bilingual } from '../../expression/kinds.js'
import type { RuleResult } from '../../report/auditReport.js'

/** The sentence that sums a result up: targets and shares first, since one bad row in a million already makes a rule failed. */
export function ruleMessage({ outcome, targets, reasons }: Pick<RuleResult, 'outcome' | 'targets' | 'reasons'>): Bilingual {
  if (outcome === 'untested' || targets.total === 0) return reasonOnly(reasons)
  const judged = targets.total - targets.inapplicable
  if (judged === 0) {
    return { zh: `共 ${targets.total} 项，均不适用。`, en: `${targets.total} ${word(targets.total)}, none of them applicable.` }
  }
  return {
    zh: `适用 ${judged} 项：符合 ${targets.passed}，不符合 ${targets.failed}，未到期 ${targets.pending}，无法判断 ${targets.cantTell}。`,
    en: `${judged} applicable ${word(judged)}: ${targets.passed} passed, ${targets.failed} failed, ${targets.pending} pending, ${targets.cantTell} cannot tell.`,
  }
}

const word = (count: number): string => (count === 1 ? 'target' : 'targets')

function reasonOnly(reasons: RuleResult['reasons']): Bilingual {
  const reason = reasons[0]
  const meaning = reason && reason.key in reasonMeanings ? reasonMeanings[reason.key as keyof typeof reasonMeanings] : undefined
  if (!reason || !meaning) return { zh: '', en: '' }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, place: string) => String(reason.data[place] ?? place))
  return { zh: `${fill(meaning.message.zh)}。`, en: `${fill(meaning.message.en)}.` }
}
