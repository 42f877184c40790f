import type { AuditReport } from '../../report/auditReport.js'
import { formatNumber } from '../../report/formatNumber.js'
import type { FromWorker, Outputs, Told } from '../messages.js'
import { chosenRequests } from './chosenRequests.js'
import { FieldProblem, shownProblem } from './fieldProblem.js'
import type { PageContext } from './pageContext.js'
import { filled, pageTexts } from './pageTexts.js'
import { type PageWorkers, type RunningWork, startWork } from './pageWorkers.js'
import { readChoices } from './readChoices.js'
import { rowsRead } from './resultSection.js'
import { newRun, showProgress } from './runProgress.js'

/** What is done about an audit: started, followed, cancelled, and written again in another language. */
export class AuditDesk {
  private audit: RunningWork | null = null

  constructor(
    private readonly page: PageContext,
    private readonly workers: PageWorkers,
  ) {}

  start(): void {
    const { state } = this.page
    this.end()
    state.result = null
    state.problem = null
    try {
      const tables = chosenRequests(state)
      const choices = readChoices(state.choices)
      state.run = newRun(state.locale)
      this.audit = startWork(this.workers, { kind: 'audit', tables, choices, locale: state.locale }, (message) => this.hear(message))
    } catch (error) {
      state.run = null
      this.refuse(error)
      return
    }
    this.page.draw('run', 'result')
    document.getElementById('cancel')?.focus()
    this.page.announce(pageTexts.started)
  }

  /** The worker ends at once, with everything it held. */
  cancel(): void {
    this.end()
    this.page.state.run = null
    this.page.draw('run', 'result')
    document.getElementById('start')?.focus()
    this.page.announce(pageTexts.cancelled)
  }

  /** Has the outputs written in the language of the page. */
  rewrite(): void {
    const { result, locale } = this.page.state
    if (result && result.locale !== locale) this.audit?.ask({ kind: 'write', locale })
  }

  private end(): void {
    this.audit?.end()
    this.audit = null
  }

  private hear(message: FromWorker): void {
    const { state } = this.page
    switch (message.kind) {
      case 'progress':
        if (!state.run) return
        return showProgress(this.page, 'audit', state.run, message.progress)
      case 'audited':
        return this.take(message.report, message.outputs)
      case 'written':
        if (!state.result || message.locale !== state.locale) return
        state.result.outputs = message.outputs
        state.result.locale = message.locale
        return this.page.draw('result')
      case 'failed':
        this.end()
        state.run = null
        this.page.draw('result')
        return this.refuse(new FieldProblem(message.problem, fieldOf(message.problem)))
      default:
        // Answers to questions, which an audit never asks.
        return undefined
    }
  }

  private take(report: AuditReport, outputs: Outputs): void {
    const { state } = this.page
    if (!state.run) return
    const { startedAt, locale, isOutdated } = state.run
    const seconds = (performance.now() - startedAt) / 1000
    state.result = { report, outputs, locale, isOutdated, seconds }
    state.run = null
    this.page.draw('run', 'result')
    this.goToResult()
    this.page.announce(filled('done', { seconds: seconds.toFixed(1), rows: formatNumber(rowsRead(state.result)) }))
    this.rewrite()
  }

  private goToResult(): void {
    const title = document.getElementById('result-title')
    title?.focus({ preventScroll: true })
    title?.scrollIntoView({ block: 'start' })
  }

  private refuse(error: unknown): void {
    this.page.state.problem = shownProblem(error)
    this.page.draw('run', 'result')
    document.getElementById('start')?.focus()
  }
}

/** The option from which a mistake comes that shows only once the files are read. */
function fieldOf({ code }: Told): string | null {
  if (code.startsWith('WAIVER_')) return 'waivers-file'
  return code.startsWith('CHECKLIST_') ? 'checklist-file' : null
}
