import { Worker } from 'node:worker_threads'
import type { AuditInput } from '../../audit.js'
import type { JudgedSegment, SegmentJudges, SegmentRequest } from '../../audit/segments.js'
import type { FileSource } from '../fileSource.js'
import type { ThreadData, ThreadInput } from './threadData.js'

/** About 50,000 work orders. Of 8, 16 and 32 MiB this took the least time over a million of them. */
const usualLength = 16 * 2 ** 20
/** The same where every finding is taken: those of several segments wait in memory, and a record can have a dozen. */
const lengthWithFindings = 2 ** 20

/**
 * Threads that judge the segments of large files. One that breaks down is done without: its segment, and in the end all of them, are
 * judged by the main thread.
 */
export class SegmentThreads implements SegmentJudges {
  readonly count: number
  readonly segmentLength: number
  private readonly inputs: ThreadData['inputs']
  private readonly workers = new Set<Worker>()
  private readonly idle: Worker[] = []
  private readonly waiting: ((worker: Worker | null) => void)[] = []

  private constructor(count: number, data: ThreadData) {
    this.count = count
    this.inputs = data.inputs
    this.segmentLength = lengthFor(data)
    for (let at = 0; at < count; at++) this.start(data)
  }

  /** Starts the threads beside the main one, `count` with it, where there is a file that is worth it; null otherwise. */
  static start(count: number, inputs: readonly AuditInput[], data: Omit<ThreadData, 'inputs'>): SegmentThreads | null {
    const isLarge = inputs.some(({ source }) => isFile(source) && source.size! > usualLength)
    return count > 1 && isLarge ? new SegmentThreads(count - 1, { ...data, inputs: inputs.map(threadInput) }) : null
  }

  canRead(input: number): boolean {
    return this.workers.size > 0 && this.inputs[input] !== null
  }

  async judge(request: SegmentRequest): Promise<JudgedSegment | null> {
    const worker = await this.free()
    if (!worker) return null
    const answer = await answerOf(worker, request)
    if (this.workers.has(worker)) this.release(worker)
    return answer
  }

  /** Ends the threads, whatever they are at. */
  close(): void {
    for (const worker of this.workers) void worker.terminate()
    this.workers.clear()
  }

  private start(data: ThreadData): void {
    const worker = new Worker(new URL('./segmentWorker.js', import.meta.url), { workerData: data })
    this.workers.add(worker)
    this.idle.push(worker)
    worker.once('error', () => this.giveUp(worker))
    worker.once('exit', () => this.giveUp(worker))
  }

  private free(): Promise<Worker | null> {
    const worker = this.idle.shift()
    if (worker) return Promise.resolve(worker)
    return this.workers.size === 0 ? Promise.resolve(null) : new Promise((resolve) => this.waiting.push(resolve))
  }

  private release(worker: Worker): void {
    const next = this.waiting.shift()
    if (next) next(worker)
    else this.idle.push(worker)
  }

  private giveUp(worker: Worker): void {
    this.workers.delete(worker)
    const at = this.idle.indexOf(worker)
    if (at >= 0) this.idle.splice(at, 1)
    if (this.workers.size === 0) for (const resolve of this.waiting.splice(0)) resolve(null)
  }
}

const lengthFor = ({ takesFindings }: ThreadData): number => (takesFindings ? lengthWithFindings : usualLength)

function answerOf(worker: Worker, request: SegmentRequest): Promise<JudgedSegment | null> {
  return new Promise((resolve) => {
    const settle = (answer: JudgedSegment | null): void => {
      worker.off('message', settle).off('error', fail).off('exit', fail)
      resolve(answer)
    }
    const fail = (): void => settle(null)
    worker.on('message', settle).on('error', fail).on('exit', fail)
    worker.postMessage(request)
  })
}

function threadInput({ source, record, mapping }: AuditInput): ThreadInput | null {
  return isFile(source) ? { path: source.path, name: source.name, ...(record && { record }), ...(mapping && { mapping }) } : null
}

const isFile = (source: AuditInput['source']): source is FileSource => 'path' in source
