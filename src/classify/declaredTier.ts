import type { Bilingual } from '../expression/kinds.js'
import type { Tier137, TierAnswer, TierLexicon, TierOrder } from './classifyTier137.js'

interface Declaration {
  readonly field: 'tier137' | 'emergency' | 'urgency' | 'historyLeft'
  readonly value: string
  readonly tier: Tier137
  readonly label: Bilingual
}

/** The tier that the fields of an order declare; undefined where they declare none. */
export function declaredTier(order: TierOrder, lexicon: TierLexicon): Omit<TierAnswer, 'due'> | undefined {
  const declarations = declarationsOf(order)
  const [first] = declarations
  if (first === undefined) return undefined
  const others = [...new Set(declarations.map(({ tier }) => tier))].filter((tier) => tier !== first.tier)
  return {
    tier: first.tier,
    decidedBy: 'declared',
    matched: declarations.map(({ value, field }) => ({ word: value, group: 'declared', field })),
    // A stated tier is final; of fields that only imply one, two may point to different tiers.
    confidence: first.field === 'tier137' || others.length === 0 ? 'high' : 'medium',
    alternatives: others,
    reason: reasonFor(first, lexicon),
  }
}

// In this order: the stated tier, then danger before history, because a matter that cannot wait does not wait for its history.
function declarationsOf({ tier137, emergency, urgency, historyLeft }: TierOrder): readonly Declaration[] {
  const declarations: Declaration[] = []
  if (isTier(tier137)) declarations.push({ field: 'tier137', value: tier137, tier: tier137, label: { zh: '工单已注明档次', en: 'The order states its tier' } })
  if (emergency === true) declarations.push({ field: 'emergency', value: 'true', tier: '1', label: { zh: '工单注明为突发应急事件', en: 'The order is marked as an emergency' } })
  if (urgency === 'urgent' || urgency === 'extraUrgent') {
    declarations.push({ field: 'urgency', value: urgency, tier: '1', label: { zh: '工单注明为紧急', en: 'The order is marked as urgent' } })
  }
  if (historyLeft === true) declarations.push({ field: 'historyLeft', value: 'true', tier: '7', label: { zh: '工单注明为历史遗留问题', en: 'The order is marked as left from history' } })
  return declarations
}

function isTier(value: unknown): value is Tier137 {
  return value === '1' || value === '3' || value === '7'
}

function reasonFor({ tier, label }: Declaration, lexicon: TierLexicon): Bilingual {
  const { zh, en } = lexicon.classes[tier]!.label
  return { zh: `${label.zh}，归为“${zh}”。`, en: `${label.en}: ${en}.` }
}
