import type { Answer } from './answer.js'
import { medianOf } from './medianOf.js'
import { runSide } from './runSide.js'
import type { Side } from './side.js'

/** The medians of a side over its runs, with the answer of the last one. */
export interface SideResult extends Answer {
  readonly label: string
  /** Wall times of all runs, in their order. */
  readonly runs: readonly number[]
}

/** Runs all sides by turns, so that whatever else the machine does meets each of them alike. */
export async function alternate(sides: readonly Side[], runs: number, folder: string): Promise<SideResult[]> {
  const answers = sides.map((): Answer[] => [])
  for (let run = 0; run < runs; run++) {
    for (const [index, side] of sides.entries()) answers[index]!.push(await runSide(side, folder))
  }
  return sides.map(({ label }, index) => resultOf(label, answers[index]!))
}

function resultOf(label: string, answers: readonly Answer[]): SideResult {
  const median = (pick: (answer: Answer) => number): number => medianOf(answers.map(pick))
  return {
    ...answers.at(-1)!,
    label,
    milliseconds: median(({ milliseconds }) => milliseconds),
    cpuMilliseconds: median(({ cpuMilliseconds }) => cpuMilliseconds),
    peakMegabytes: median(({ peakMegabytes }) => peakMegabytes),
    ...(answers[0]!.operations !== undefined && {
      // A rate is measured over a fixed time, so its median is that of operations in a millisecond of the processor.
      operations: median(({ operations, cpuMilliseconds }) => operations! / cpuMilliseconds) * median(({ cpuMilliseconds }) => cpuMilliseconds),
    }),
    runs: answers.map(({ milliseconds }) => Math.round(milliseconds)),
  }
}
