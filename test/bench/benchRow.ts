/** One line of the table: a figure, and the bar that it has to clear. */
export interface BenchRow {
  readonly case: string
  readonly against: string
  readonly value: number
  /** The same figure by processor time, which a busy machine distorts less than wall time. */
  readonly byProcessor?: number
  readonly unit: string
  readonly bar: { readonly operator: '<=' | '>='; readonly value: number } | null
  /** null where nothing is judged: no bar, or a smoke run. */
  readonly isMet: boolean | null
  readonly ours: string
  readonly theirs: string
  readonly note?: string
}

/** A row without its judgement. */
export type MeasuredRow = Omit<BenchRow, 'isMet'>

/** Judges a row; a bar is cleared by equality too. */
export function judged(row: MeasuredRow, isSmoke: boolean): BenchRow {
  const { bar, value } = row
  if (bar === null || isSmoke) return { ...row, isMet: null }
  return { ...row, isMet: bar.operator === '<=' ? value <= bar.value : value >= bar.value }
}
