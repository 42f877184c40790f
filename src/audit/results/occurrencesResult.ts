import { toDay } from '../../calendar/civilDay.js'
import { formatInstant } from '../../calendar/instant.js'
import type { TimeZone } from '../../calendar/timeZone.js'
import type { Occurrences, Threshold } from '../../engine/measure.js'
import type { OccurrenceSample, OccurrencesResult, OccurrenceTerm } from '../../engine/occurrencesJudge.js'
import type { OccurrencesTally } from '../../engine/occurrencesTally.js'
import { worstOutcome } from '../../engine/outcome.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import type { MeasureRule } from '../../engine/rule.js'
import { RuleTotal } from '../../engine/ruleTally.js'
import { windowLength } from '../../engine/windowLength.js'
import { Status } from '../../expression/kinds.js'
import type { MeasureResult, RuleResult, Sample } from '../../report/auditReport.js'
import type { PartPlace } from '../recordTotal.js'
import { sampleCap } from '../sampleShelf.js'
import { finishedResult, noFindings } from './finishedResult.js'
import { passedShare } from './recordRuleResult.js'
import type { MeasureContext } from './rollingShareResult.js'

/** A measure rule whose measure is occurrences. */
export type OccurrencesRule = MeasureRule & { readonly measure: Occurrences; readonly expectation: Threshold }

/** The result of a rule over occurrences: its targets are the records, of which those that do not occur often enough are inapplicable. */
export function occurrencesResult(rule: OccurrencesRule, tally: OccurrencesTally<PartPlace>, { profile, zone }: MeasureContext): RuleResult {
  const result = tally.finish(termsOf(rule, profile, zone), rule.measure.at.name, sampleCap)
  const total = new RuleTotal()
  total.add(result.counts)
  const { targets } = total
  if (targets.total === 0) return finishedResult(rule, profile, { ...noFindings, outcome: 'inapplicable', reasons: [{ key: 'no-targets', count: 1, data: {} }] })
  return finishedResult(rule, profile, {
    outcome: worstOutcome(targets),
    reasons: total.reasons().map(({ key, field, count }) => ({ key, count, data: field === null ? {} : { field } })),
    measures: [passedShare(targets), measureOf(rule, result)],
    targets,
    samples: result.samples.map((sample) => sampleOf(sample, zone)),
    samplesTotal: targets.failed + targets.cantTell,
  })
}

/** A record is judged by the window and the number in force on its day, `validFrom` inclusive; one older than all values by the first. */
function termsOf({ measure, expectation }: OccurrencesRule, { valuesOf }: ResolvedProfile, zone: TimeZone): OccurrenceTerm[] {
  const [lengths, numbers] = [valuesOf(measure.length.id), valuesOf(expectation.parameter.id)]
  const days = [...new Set([...lengths, ...numbers].map(({ validFrom }) => validFrom))].sort()
  const on = <Value extends { readonly validFrom: string }>(values: readonly Value[], day: string): Value => values.findLast(({ validFrom }) => validFrom <= day) ?? values[0]!
  return days.map((day, index) => ({
    from: index === 0 ? -Infinity : zone.startOfDay(toDay(day)),
    until: index === days.length - 1 ? Infinity : zone.startOfDay(toDay(days[index + 1]!)),
    length: windowLength(on(lengths, day)),
    least: on(numbers, day).value,
  }))
}

function measureOf({ measure: { name, title, formula } }: OccurrencesRule, { reached, untold }: OccurrencesResult<PartPlace>): MeasureResult {
  return { name, title, value: reached, numerator: null, denominator: null, excluded: { unknown: untold }, unit: 'item', formula }
}

/** What the records of a sample are alike in may be personal: its time stands for it, and its row. */
function sampleOf({ outcome, key, field, place: { file, sheet, rowsBefore }, row, start, status, occurrences }: OccurrenceSample<PartPlace>, zone: TimeZone): Sample {
  return {
    key: start === null ? '' : timeText(start, status, zone),
    outcome,
    reason: key,
    observed: occurrences ? { occurrences: occurrences.atLeast, ...(occurrences.atMost > occurrences.atLeast && { atMost: occurrences.atMost }) } : {},
    expected: null,
    locator: { file, ...(sheet !== undefined && { sheet }), row: row + rowsBefore, field },
    steps: [],
  }
}

function timeText(start: number, status: Status, zone: TimeZone): string {
  const text = formatInstant(start, zone)
  return status === Status.day ? text.slice(0, 10) : status === Status.minute ? text.slice(0, 16) : text
}
