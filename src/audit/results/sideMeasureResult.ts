import { unsetIn } from '../../engine/unsetParameters.js'
import type { SideMeasure } from '../../engine/measure.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import type { SideTally } from '../../engine/sideTally.js'
import type { MeasureResult } from '../../report/auditReport.js'

/** A measure that stands beside a rule and judges nothing; without a value where a parameter that it needs has none. */
export function sideMeasureResult(measure: SideMeasure, tally: SideTally, profile: ResolvedProfile): MeasureResult {
  const { name, title, formula } = measure
  const isShare = measure.measure === 'share'
  const unit = isShare ? 'percent' : 'second'
  const nodes = isShare && measure.among ? [measure.of, measure.among] : [measure.of]
  const unset = unsetIn(nodes, profile.valuesOf)
  if (unset.length > 0) return { name, title, value: null, numerator: null, denominator: null, excluded: {}, unit, formula }
  const { numerator, denominator, unknown } = tally
  // Durations are summed in milliseconds and shown in seconds.
  const sum = isShare ? numerator : numerator / 1000
  const value = denominator === 0 ? null : ((isShare ? 100 : 1) * sum) / denominator
  return { name, title, value, numerator: sum, denominator, excluded: { unknown }, unit, formula }
}
