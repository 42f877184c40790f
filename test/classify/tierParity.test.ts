import { describe, expect, it } from 'vitest'
import { tier137Lexicon } from '../../rules/lexicons/index.js'
import { classifyTier137 } from '../../src/classify/index.js'
import { evaluate, getProfile } from '../../src/index.js'
import { parseLimit } from '../../src/calendar/limit.js'

const parameterOf = { '1': 'tier-one-limit', '3': 'tier-three-limit', '7': 'tier-seven-limit' } as const
const tiers = ['1', '3', '7'] as const

describe('the limits of "137"', () => {
  it('are the same in the words that classify and in the profile that judges', () => {
    for (const tier of tiers) {
      const values = getProfile('dongsheng-137').valuesOf(parameterOf[tier])
      expect(values, tier).toHaveLength(1)
      expect(parseLimit(tier137Lexicon.limits[tier])).toMatchObject({ value: values[0]!.value, unit: values[0]!.unit })
    }
  })

  // Over the spring festival of 2026, a weekend, the end of a year and a time late at night.
  it.each(['2026-02-13T16:20:00+08:00', '2026-03-06T09:00:00+08:00', '2025-12-31T23:59:59.999+08:00', '2026-03-02T00:00:00+08:00'])('end at one instant for an order of %s', (createdAt) => {
    for (const tier137 of tiers) {
      const classified = classifyTier137({ tier137, createdAt }).due
      const judged = evaluate({ orderId: 'G1', createdAt, tier137 }, { asOf: createdAt, profile: 'dongsheng-137' }).verdicts.find(({ ruleId }) => ruleId === 'order-replied-in-its-tier')
      expect(classified, tier137).toMatchObject({ at: judged!.dueAt! })
    }
  })
})
