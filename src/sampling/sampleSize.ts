import { normalQuantile } from './normalQuantile.js'
import { SamplingError } from './samplingError.js'

/** How near a share found in a sample has to be to the share among all, and how surely. */
export interface SamplePrecision {
  /** Half the width of the interval, as a share: 0.05 for ±5 percentage points. */
  readonly precision: number
  /** The share of such samples whose interval holds the true share: 0.95 for 95 %. */
  readonly confidence: number
}

/** A share of one half needs the largest sample; whatever the share turns out to be, the sample is large enough. */
const leastKnownVariance = 0.25
/** Room for the rounding of doubles, so that a whole number does not become the next one. */
const rounding = 1e-9

/**
 * How many of a population have to be drawn for a share of them to be known to a precision: n₀ = z²·¼ ÷ e², and with the correction for a
 * finite population n = n₀ ÷ (1 + (n₀ − 1) ÷ N), rounded up.
 *
 * Source: W. G. Cochran, Sampling Techniques, 3rd edition, Wiley 1977, chapter 4; the same formula is behind the table of R. V. Krejcie and
 * D. W. Morgan, Determining sample size for research activities, Educational and Psychological Measurement 30 (1970), 607-610.
 *
 * @param population How many there are.
 * @throws SamplingError for a precision that is not above 0 and below 1, or a confidence that is not from 0.5 to below 1.
 * @example sampleSize(10_000, { precision: 0.05, confidence: 0.95 }) // 370
 */
export function sampleSize(population: number, { precision, confidence }: SamplePrecision): number {
  const unbounded = sizeOfEndless({ precision, confidence })
  if (population === 0) return 0
  return Math.min(population, Math.ceil(unbounded / (1 + (unbounded - 1) / population) - rounding))
}

/** The most that any population needs, rounded up. */
export function largestSampleSize(wanted: SamplePrecision): number {
  return Math.ceil(sizeOfEndless(wanted) - rounding)
}

/**
 * The precision that a sample of a size gives, by the same formula.
 *
 * @returns 0 where all are drawn; null where none is.
 * @example samplePrecision(370, 10_000, 0.95) // 0.0499…
 */
export function samplePrecision(size: number, population: number, confidence: number): number | null {
  assertConfidence(confidence)
  if (size === 0) return null
  if (size >= population) return 0
  const unbounded = (size * (population - 1)) / (population - size)
  return zOf(confidence) * Math.sqrt(leastKnownVariance / unbounded)
}

function sizeOfEndless({ precision, confidence }: SamplePrecision): number {
  if (!(precision > 0 && precision < 1)) {
    throw new SamplingError('PRECISION_INVALID', String(precision), { zh: `精度 ${precision} 应大于 0、小于 1。`, en: `The precision ${precision} must be above 0 and below 1.` }, {
      zh: '正负 5 个百分点写作 0.05。',
      en: 'Write 0.05 for 5 percentage points either way.',
    })
  }
  assertConfidence(confidence)
  const z = zOf(confidence)
  return (z * z * leastKnownVariance) / (precision * precision)
}

function assertConfidence(confidence: number): void {
  if (confidence >= 0.5 && confidence < 1) return
  throw new SamplingError('CONFIDENCE_INVALID', String(confidence), { zh: `置信度 ${confidence} 应不小于 0.5、小于 1。`, en: `The confidence ${confidence} must be at least 0.5 and below 1.` }, {
    zh: '九成写作 0.9。',
    en: 'Write 0.9 for 90 %.',
  })
}

const zOf = (confidence: number): number => normalQuantile((1 + confidence) / 2)
