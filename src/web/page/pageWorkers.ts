import type { ChosenFile, FromWorker, TableRequest, TableView, Told, ToWorker } from '../messages.js'
import { PageError } from '../pageError.js'
import { toldError } from '../toldError.js'

/** Starts workers from the text of this page's own script: a page opened from disk may load no other file. */
export class PageWorkers {
  private readonly url: string

  constructor(source: string) {
    this.url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  }

  /**
   * @throws PageError where the browser allows no worker.
   */
  start(onMessage: (message: FromWorker) => void, onFailure: (problem: Told) => void): Worker {
    const worker = this.make()
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data)
    worker.onerror = (event) => {
      event.preventDefault()
      onFailure(toldError(stopped(event.message)))
    }
    return worker
  }

  private make(): Worker {
    try {
      return new Worker(this.url)
    } catch {
      throw new PageError(
        'WORKER_REFUSED',
        '',
        { zh: '浏览器不允许本页使用后台线程，无法核查。', en: 'The browser allows this page no worker, so nothing can be audited.' },
        { zh: '请换用 Chrome、Edge（109 以上）或 Firefox（115 以上）打开。', en: 'Open it in Chrome or Edge (109 or later) or Firefox (115 or later).' },
      )
    }
  }
}

/** Work that has a worker of its own: begun once, told of as it goes, and ended with all that it held. */
export interface RunningWork {
  /** Asks its worker for more, once it is done. */
  ask(message: ToWorker): void
  end(): void
}

export function startWork(workers: PageWorkers, task: ToWorker, onMessage: (message: FromWorker) => void): RunningWork {
  const worker = workers.start(onMessage, (problem) => onMessage({ kind: 'failed', problem }))
  const ask = (message: ToWorker): void => worker.postMessage(message)
  ask(task)
  return { ask, end: () => worker.terminate() }
}

/** The worker that looks into files as they are chosen. */
export class Inspector {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, { resolve: (message: FromWorker) => void; reject: (problem: Told) => void }>()
  private asked = 0

  constructor(private readonly workers: PageWorkers) {}

  /** The sheets of a workbook; null for a file that is none. Rejects with what it is told. */
  async sheetsOf(chosen: ChosenFile): Promise<readonly string[] | null> {
    const message = await this.ask((id) => ({ kind: 'sheets', id, chosen }))
    return message.kind === 'sheets' ? message.sheets : null
  }

  async inspect(table: TableRequest): Promise<TableView> {
    const message = await this.ask((id) => ({ kind: 'inspect', id, table }))
    if (message.kind !== 'inspected') throw new TypeError(`inspect was answered by ${message.kind}`)
    return message.view
  }

  forget(fileId: string): void {
    this.worker?.postMessage({ kind: 'forget', fileId } satisfies ToWorker)
  }

  private ask(question: (id: number) => ToWorker): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      const id = ++this.asked
      this.waiting.set(id, { resolve, reject: (problem) => reject(new ToldProblem(problem)) })
      this.worker ??= this.workers.start((message) => this.answered(message), (problem) => this.failed(problem))
      this.worker.postMessage(question(id))
    })
  }

  private answered(message: FromWorker): void {
    if (!('id' in message)) return
    const asker = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.kind === 'refused') asker?.reject(message.problem)
    else asker?.resolve(message)
  }

  /** A worker that broke down answers nothing more; the next question starts another. */
  private failed(problem: Told): void {
    this.worker?.terminate()
    this.worker = null
    for (const { reject } of this.waiting.values()) reject(problem)
    this.waiting.clear()
  }
}

/** A problem that a worker told, as an error again. */
class ToldProblem extends Error {
  readonly code: string
  readonly text: Told['text']

  constructor({ code, text }: Told) {
    super(text.en)
    this.code = code
    this.text = text
  }
}

function stopped(message: string): PageError {
  return new PageError(
    'WORKER_STOPPED',
    message,
    { zh: `后台线程意外停止（${message || '原因不明'}），可能是内存不足。`, en: `The worker stopped unexpectedly (${message || 'no reason given'}); memory may have run out.` },
    { zh: '请关闭其他程序后重试，或将文件拆分后分次核查。', en: 'Close other programs and try again, or split the file.' },
  )
}
