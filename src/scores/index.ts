/** Scores over measures, by schemes that are data. */
export type { MissingMeasure } from './partScore.js'
export { score, type Score, type ScoredPart, type ScoreMeasures } from './score.js'
export type { AgainstThreshold, DatedThreshold, ScorePart, ScoreScheme, WeightedShare } from './scoreScheme.js'
export { measuresOfReport, type MeasuredRule } from './measuresOfReport.js'
