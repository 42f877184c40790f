import { formatNumber } from '../../report/formatNumber.js'
import type { AuditProgress } from '../messages.js'
import { element } from './element.js'
import type { PageContext } from './pageContext.js'
import type { RunState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'

/** Percentages at which a screen reader is told how far a run is. */
const announcedAt = 25

/** Which run it is: the names of its elements begin with it. */
export type RunName = 'audit' | 'impact'

const names = {
  audit: { running: pageTexts.running, closing: pageTexts.writing },
  impact: { running: pageTexts.trying, closing: pageTexts.adding },
} as const

/** A run that begins now. */
export const newRun = (locale: RunState['locale']): RunState => ({ startedAt: performance.now(), locale, isOutdated: false, progress: null, announced: 0 })

/** The bar of a run and the line below it. */
export function progressNodes({ say }: PageContext, name: RunName, run: RunState): Node[] {
  return [
    element('progress', { id: `${name}-progress`, 'aria-label': say(names[name].running) }),
    element('p', { id: `${name}-progress-text`, class: 'figures' }, say(run.progress ? names[name].closing : pageTexts.beginning)),
  ]
}

/** Moves the bar without drawing its section anew, and tells a screen reader now and then. */
export function showProgress(page: PageContext, name: RunName, run: RunState, progress: AuditProgress): void {
  run.progress = progress
  moveBar(page, name, run, progress)
  const { bytes, totalBytes } = progress
  const percent = totalBytes === 0 ? 0 : Math.floor((100 * bytes) / totalBytes / announcedAt) * announcedAt
  if (percent <= run.announced || percent >= 100) return
  run.announced = percent
  page.announce(filled('percent', { percent: String(percent) }))
}

function moveBar({ say }: PageContext, name: RunName, { startedAt }: RunState, { input, bytes, totalBytes, rows }: AuditProgress): void {
  const bar = document.querySelector<HTMLProgressElement>(`#${name}-progress`)
  const text = document.querySelector(`#${name}-progress-text`)
  if (!bar || !text) return
  const seconds = (performance.now() - startedAt) / 1000
  // Only a workbook is being read: how far it is nobody knows.
  if (bytes > 0 && totalBytes > 0) bar.value = bytes / totalBytes
  else bar.removeAttribute('value')
  const isRead = bytes >= totalBytes && totalBytes > 0
  text.textContent = isRead ? say(names[name].closing) : say(filled('progress', { input, rows: formatNumber(rows), rate: formatNumber(Math.round(rows / Math.max(seconds, 0.1))) }))
}
