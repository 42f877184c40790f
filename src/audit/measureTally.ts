import type { TimeZone } from '../calendar/timeZone.js'
import { HourlyCoverageTally } from '../engine/hourlyCoverageTally.js'
import { RollingShareTally } from '../engine/rollingShareTally.js'
import type { MeasureRule } from '../engine/rule.js'
import { YearlyTotalTally } from '../engine/yearlyTotalTally.js'

export type MeasureTally = RollingShareTally | HourlyCoverageTally | YearlyTotalTally

/** What the measure of a rule is gathered in. */
export function measureTally({ measure }: MeasureRule, zone: TimeZone): MeasureTally {
  if (measure.measure === 'rollingShare') return new RollingShareTally()
  return measure.measure === 'hourlyCoverage' ? new HourlyCoverageTally(zone) : new YearlyTotalTally(zone)
}
