import type { AuditReport } from '../../report/auditReport.js'
import { formatNumber } from '../../report/formatNumber.js'
import type { FromWorker, Outputs, Told } from '../messages.js'
import { PageError } from '../pageError.js'
import { toldError } from '../toldError.js'
import type { FileDesk } from './fileDesk.js'
import type { PageContext } from './pageContext.js'
import { chosenTables, type ShownProblem } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { type PageWorkers, type RunningAudit, startAudit } from './pageWorkers.js'
import { readChoices } from './readChoices.js'
import { rowsRead } from './resultSection.js'
import { showProgress } from './runSection.js'

/** Percentages at which a screen reader is told how far an audit is. */
const announcedAt = 25

/** What is done about an audit: started, followed, cancelled, and written again in another language. */
export class AuditDesk {
  private audit: RunningAudit | null = null
  private announced = 0

  constructor(
    private readonly page: PageContext,
    private readonly workers: PageWorkers,
    private readonly files: FileDesk,
  ) {}

  start(): void {
    const { state } = this.page
    this.end()
    state.result = null
    state.problem = null
    this.announced = 0
    try {
      const tables = this.tables()
      const choices = readChoices(state.choices)
      state.run = { startedAt: performance.now(), locale: state.locale, isOutdated: false, progress: null }
      this.audit = startAudit(this.workers, { tables, choices, locale: state.locale }, (message) => this.hear(message))
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
    if (result && result.locale !== locale) this.audit?.write(locale)
  }

  private end(): void {
    this.audit?.end()
    this.audit = null
  }

  private tables() {
    const { state } = this.page
    const broken = state.files.find(({ problem }) => problem !== null)
    if (broken) throw new FieldProblem(broken.problem!, `${broken.chosen.id}-remove`)
    const chosen = chosenTables(state)
    if (chosen.length === 0) throw nothingChosen(state.files.length > 0)
    for (const { table } of chosen) {
      if (!table.view) throw stillReading()
      if (table.view.problem) throw new FieldProblem(table.view.problem, `${table.id}-record`)
    }
    return chosen.map(({ file, table }) => this.files.requestOf(file, table))
  }

  private hear(message: FromWorker): void {
    const { state } = this.page
    switch (message.kind) {
      case 'progress':
        if (!state.run) return
        state.run.progress = message.progress
        showProgress(this.page, state.run)
        return this.announceProgress()
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

  private announceProgress(): void {
    const { bytes, totalBytes } = this.page.state.run?.progress ?? { bytes: 0, totalBytes: 0 }
    const percent = totalBytes === 0 ? 0 : Math.floor((100 * bytes) / totalBytes / announcedAt) * announcedAt
    if (percent <= this.announced || percent >= 100) return
    this.announced = percent
    this.page.announce(filled('percent', { percent: String(percent) }))
  }

  private refuse(error: unknown): void {
    this.page.state.problem = shownProblem(error)
    this.page.draw('run', 'result')
    document.getElementById('start')?.focus()
  }
}

/** A problem that is told already, with the field in which it can be mended. */
class FieldProblem extends Error {
  constructor(
    readonly told: Told,
    readonly fieldId: string | null,
  ) {
    super(told.text.en)
  }
}

/** The option from which a mistake comes that shows only once the files are read. */
function fieldOf({ code }: Told): string | null {
  if (code.startsWith('WAIVER_')) return 'waivers-file'
  return code.startsWith('CHECKLIST_') ? 'checklist-file' : null
}

function shownProblem(error: unknown): ShownProblem {
  if (error instanceof FieldProblem) return error
  return { told: toldError(error), fieldId: error instanceof PageError && error.received !== '' ? error.received : null }
}

function nothingChosen(hasFiles: boolean): PageError {
  return hasFiles
    ? new PageError('NO_SHEET', '', { zh: '没有选中任何工作表。', en: 'No sheet is chosen.' }, { zh: '请在文件下勾选要核查的工作表。', en: 'Tick the sheets to be audited.' })
    : new PageError('NO_FILE', 'choose-files', { zh: '尚未选择数据文件。', en: 'No file is chosen.' }, { zh: '请先选择导出的数据文件。', en: 'Choose the exported files first.' })
}

function stillReading(): PageError {
  return new PageError('STILL_READING', '', { zh: '文件还在识别中。', en: 'A file is still being looked into.' }, { zh: '请稍候再开始。', en: 'Start again in a moment.' })
}
