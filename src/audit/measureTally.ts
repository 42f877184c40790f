import type { TimeZone } from '../calendar/timeZone.js'
import { HourlyCoverageTally } from '../engine/hourlyCoverageTally.js'
import { OccurrencesTally } from '../engine/occurrencesTally.js'
import { RollingShareTally } from '../engine/rollingShareTally.js'
import type { MeasureRule } from '../engine/rule.js'
import { YearlyTotalTally } from '../engine/yearlyTotalTally.js'
import type { PartPlace } from './recordTotal.js'

export type MeasureTally = RollingShareTally | HourlyCoverageTally | YearlyTotalTally | OccurrencesTally<PartPlace>

/** What the measure of a rule is gathered in. */
export function measureTally({ measure }: MeasureRule, zone: TimeZone): MeasureTally {
  switch (measure.measure) {
    case 'rollingShare':
      return new RollingShareTally()
    case 'hourlyCoverage':
      return new HourlyCoverageTally(zone)
    case 'yearlyTotal':
      return new YearlyTotalTally(zone)
    case 'occurrences':
      return new OccurrencesTally()
  }
}
