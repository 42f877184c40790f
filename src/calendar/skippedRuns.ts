import { toDay } from './civilDay.js'
import type { SkippedDay } from './deadline.js'

/** Neighbouring days that a deadline passes over for the same reason, as runs; a reader sees a holiday, not nine days. */
export function skippedRuns(skipped: readonly SkippedDay[]): SkippedDay[][] {
  const runs: SkippedDay[][] = []
  for (const each of skipped) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && toDay(each.day) === toDay(last.day) + 1 && isSameReason(each, last)) run.push(each)
    else runs.push([each])
  }
  return runs
}

function isSameReason({ reason: one }: SkippedDay, { reason: other }: SkippedDay): boolean {
  return one.kind === other.kind && one.name.zh === other.name.zh && one.notice === other.notice
}
