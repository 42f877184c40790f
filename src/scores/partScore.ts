import { readFigure } from '../arithmetic/figure.js'
import { FigureError } from '../arithmetic/figureError.js'
import { compare, type Fraction, fraction, greater, minus, plus, times, zero } from '../arithmetic/fraction.js'
import type { Bilingual } from '../expression/kinds.js'
import type { ScoreMeasures } from './score.js'
import type { AgainstThreshold, ScorePart, ScoreScheme, WeightedShare } from './scoreScheme.js'

/** A measure without which a line has no value. */
export interface MissingMeasure {
  readonly part: string
  /** The name of the measure, or `period`. */
  readonly measure: string
  /** `notGiven`; `nothingCounted` where the counts that are divided by are all zero; `periodNotCovered` where no threshold is known for it. */
  readonly why: 'notGiven' | 'nothingCounted' | 'periodNotCovered'
  readonly label: Bilingual
}

/** A line's value, or what it lacks. */
export interface PartScore {
  readonly value: Fraction | null
  readonly missing: readonly MissingMeasure[]
}

const periodLabel: Bilingual = { zh: '考核月份', en: 'month scored' }
const periodForm = /^\d{4}-(0[1-9]|1[0-2])$/

/** The value of one line. */
export function partScore(part: ScorePart, measures: ScoreMeasures, scheme: ScoreScheme): PartScore {
  const reader = new MeasureReader(part, measures, scheme)
  const value = valueOf(part, reader)
  return { value: reader.missing.length === 0 ? value : null, missing: reader.missing }
}

function valueOf({ points, againstThreshold, weightedShare, lessDeductions, flatWhereAny, id }: ScorePart, reader: MeasureReader): Fraction {
  // A line without points is a rate, shown in percent.
  const worth = points === undefined ? fraction(100n, 1n) : readFigure(points, id).value
  if (againstThreshold !== undefined) return againstThresholdValue(againstThreshold, worth, reader)
  if (weightedShare !== undefined) return times(worth, shareOf(weightedShare, reader))
  if (lessDeductions !== undefined) return greater(zero, minus(worth, reader.read(lessDeductions.measure)))
  reader.requireAny(flatWhereAny ?? [])
  return worth
}

/** At the threshold itself nothing is lost (inclusive). */
function againstThresholdValue({ measure, lossPerPercentagePoint, floor, thresholds }: AgainstThreshold, worth: Fraction, reader: MeasureReader): Fraction {
  const threshold = reader.thresholdOf(thresholds)
  const shortfall = greater(zero, minus(threshold, reader.read(measure)))
  const loss = times(shortfall, readFigure(lossPerPercentagePoint, 'lossPerPercentagePoint').value)
  return greater(readFigure(floor, 'floor').value, minus(worth, loss))
}

function shareOf({ weights, over }: WeightedShare, reader: MeasureReader): Fraction {
  const whole = reader.requireAny(over)
  const part = weights.map(({ measure, weight }) => times(reader.read(measure), readFigure(weight, 'weight').value)).reduce(plus, zero)
  if (reader.missing.length > 0) return zero
  if (compare(part, whole) > 0) throw new FigureError('PART_EXCEEDS_WHOLE', weights.map(({ measure }) => measure).join(' + '))
  return fraction(part.numerator * whole.denominator, part.denominator * whole.numerator)
}

/** Reads measures and notes those that are missing, each once. */
class MeasureReader {
  readonly missing: MissingMeasure[] = []

  constructor(
    private readonly part: ScorePart,
    private readonly measures: ScoreMeasures,
    private readonly scheme: ScoreScheme,
  ) {}

  /** The value of a measure; where it was not given that is noted, and the value that is returned will not be used. */
  read(measure: string): Fraction {
    const given = Object.hasOwn(this.measures.values, measure) ? this.measures.values[measure] : undefined
    if (given === undefined) return this.lacks(measure, 'notGiven', this.scheme.measures[measure]!)
    const { value } = readFigure(given, measure)
    if (value.numerator < 0n) throw new FigureError('FIGURE_NEGATIVE', measure)
    return value
  }

  /** The sum of counts; one that is zero has nothing to say. */
  requireAny(names: readonly string[]): Fraction {
    const sum = names.map((name) => this.read(name)).reduce(plus, zero)
    const [first] = names
    if (this.missing.length === 0 && sum.numerator === 0n && first !== undefined) this.lacks(first, 'nothingCounted', this.scheme.measures[first]!)
    return sum
  }

  thresholdOf(thresholds: AgainstThreshold['thresholds']): Fraction {
    const { period } = this.measures
    if (period === undefined || !periodForm.test(period)) return this.lacks('period', 'notGiven', periodLabel)
    const valid = thresholds.filter(({ validFrom }) => validFrom <= period).at(-1)
    if (valid === undefined) return this.lacks('period', 'periodNotCovered', periodLabel)
    return readFigure(valid.value, 'threshold').value
  }

  private lacks(measure: string, why: MissingMeasure['why'], label: Bilingual): Fraction {
    const isKnown = this.missing.some((one) => one.measure === measure)
    if (!isKnown) this.missing.push({ part: this.part.id, measure, why, label })
    return zero
  }
}
