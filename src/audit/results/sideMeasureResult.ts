import type { SideMeasure } from '../../engine/measure.js'
import type { SideTally } from '../../engine/sideTally.js'
import type { MeasureResult } from '../../report/auditReport.js'

/** A measure that stands beside a rule and judges nothing. */
export function sideMeasureResult(measure: SideMeasure, { numerator, denominator, unknown }: SideTally): MeasureResult {
  const isShare = measure.measure === 'share'
  // Durations are summed in milliseconds and shown in seconds.
  const sum = isShare ? numerator : numerator / 1000
  return {
    name: measure.name,
    value: denominator === 0 ? null : ((isShare ? 100 : 1) * sum) / denominator,
    numerator: sum,
    denominator,
    excluded: { unknown },
    unit: isShare ? 'percent' : 'second',
    formula: measure.formula,
  }
}
