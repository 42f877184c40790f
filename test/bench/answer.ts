import { performance } from 'node:perf_hooks'

/** What one side of a comparison gives in one run. */
export interface Answer {
  /** Wall time of the work, without the start of Node and the loading of modules. */
  readonly milliseconds: number
  /** Processor time of the same stretch, over all threads: what a busy machine distorts less. */
  readonly cpuMilliseconds: number
  /** The most memory that the process ever held. */
  readonly peakMegabytes: number
  /** What both sides must agree on: by rule, the targets passed, failed, pending, cantTell, inapplicable. */
  readonly counts?: Readonly<Record<string, readonly number[]>>
  /** Questions answered, where the side is measured by its rate. */
  readonly operations?: number
  /** Answers to a fixed set of questions, to see who is wrong. */
  readonly answers?: readonly number[]
}

export type Found = Pick<Answer, 'counts' | 'operations' | 'answers'>

/** Does the work of a side once and prints its answer as the last line of standard output. */
export async function measured(work: () => Promise<Found> | Found): Promise<void> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  const found = await work()
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  const answer: Answer = {
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    ...found,
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}

/** Repeats work for at least so many milliseconds after as long a warm-up, and measures its rate. */
export async function measuredRate(milliseconds: number, operationsOfRound: number, round: () => void, answers: readonly number[] = []): Promise<void> {
  repeatFor(milliseconds, round)
  await measured(() => ({ operations: repeatFor(milliseconds, round) * operationsOfRound, answers }))
}

function repeatFor(milliseconds: number, round: () => void): number {
  const end = performance.now() + milliseconds
  let rounds = 0
  do {
    round()
    rounds++
  } while (performance.now() < end)
  return rounds
}
