import type { AuditProgress, FromWorker, ToWorker } from '../messages.js'
import { toldError } from '../toldError.js'
import { auditTables, type FinishedAudit } from './auditTables.js'
import { inspectTable } from './inspectTable.js'
import { impactOfTables } from './impactOfTables.js'
import { OpenFiles } from './openFiles.js'
import { writeOutputs } from './writeOutputs.js'

/** The part of a worker's global scope that is used here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
  postMessage(message: FromWorker): void
}

/** Ten times a second is all that an eye follows. */
const leastPause = 100

/** Answers the page: looks into files, and runs one audit or one trial of a change. */
export function startWorker(scope: WorkerScope): void {
  const files = new OpenFiles()
  const tell = (message: FromWorker): void => scope.postMessage(message)
  let finished: FinishedAudit | null = null
  scope.onmessage = ({ data }) => {
    void answer(data)
  }

  async function answer(message: ToWorker): Promise<void> {
    try {
      await handle(message)
    } catch (error) {
      tell('id' in message ? { kind: 'refused', id: message.id, problem: toldError(error) } : { kind: 'failed', problem: toldError(error) })
    }
  }

  async function handle(message: ToWorker): Promise<void> {
    switch (message.kind) {
      case 'sheets':
        return tell({ kind: 'sheets', id: message.id, sheets: await files.sheetsOf(message.chosen) })
      case 'inspect':
        return tell({ kind: 'inspected', id: message.id, view: await inspectTable(message.table, await files.sourceOf(message.table)) })
      case 'forget':
        return files.forget(message.fileId)
      case 'audit':
        finished = await auditTables(message.tables, message.choices, files, paced(tell))
        return tell({ kind: 'audited', report: finished.report, outputs: await writeOutputs(finished, message.locale) })
      case 'impact':
        return tell({ kind: 'impactFound', report: await impactOfTables(message.tables, message.choices, message.change, files, paced(tell)) })
      case 'write':
        if (finished) tell({ kind: 'written', locale: message.locale, outputs: await writeOutputs(finished, message.locale) })
    }
  }
}

function paced(tell: (message: FromWorker) => void): (progress: AuditProgress) => void {
  let toldAt = -Infinity
  return (progress) => {
    const now = performance.now()
    if (now - toldAt < leastPause) return
    toldAt = now
    tell({ kind: 'progress', progress })
  }
}
