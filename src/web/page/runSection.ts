import { formatNumber } from '../../report/formatNumber.js'
import { element } from './element.js'
import type { PageContext } from './pageContext.js'
import type { RunState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { problemBox } from './problemBox.js'

/** The button that starts, the progress of what runs, and what kept it from running. */
export function runSection(page: PageContext): Node[] {
  const { say, state } = page
  const { run, problem } = state
  return [
    element('h2', {}, say(pageTexts.run)),
    element(
      'div',
      { class: 'buttons' },
      run
        ? element('button', { type: 'button', id: 'cancel', onClick: () => page.cancel() }, say(pageTexts.cancel))
        : element('button', { type: 'button', id: 'start', class: 'main', onClick: () => page.start() }, say(pageTexts.start)),
    ),
    ...(run ? progressNodes(page, run) : []),
    ...(problem
      ? [
          element(
            'div',
            { role: 'alert' },
            problemBox(page, problem.told, say(pageTexts.couldNotRun)),
            problem.fieldId === null ? null : goToField(page, problem.fieldId),
          ),
        ]
      : []),
  ]
}

function goToField({ say }: PageContext, fieldId: string): HTMLElement {
  const goThere = (): void => {
    const field = document.getElementById(fieldId)
    field?.closest('details')?.setAttribute('open', '')
    field?.focus()
  }
  return element('button', { type: 'button', id: 'go-to-field', onClick: goThere }, say(pageTexts.goToField))
}

function progressNodes({ say }: PageContext, run: RunState): Node[] {
  return [
    element('progress', { id: 'progress-bar', 'aria-label': say(pageTexts.running) }),
    element('p', { id: 'progress-text' }, say(run.progress ? pageTexts.writing : pageTexts.beginning)),
  ]
}

/** Moves the bar without drawing the section anew. */
export function showProgress({ say }: PageContext, { startedAt, progress }: RunState): void {
  const bar = document.querySelector<HTMLProgressElement>('#progress-bar')
  const text = document.querySelector('#progress-text')
  if (!bar || !text || !progress) return
  const { input, bytes, totalBytes, rows } = progress
  const seconds = (performance.now() - startedAt) / 1000
  // Only a workbook is being read: how far it is nobody knows.
  if (bytes > 0 && totalBytes > 0) bar.value = bytes / totalBytes
  else bar.removeAttribute('value')
  const isRead = bytes >= totalBytes && totalBytes > 0
  text.textContent = isRead ? say(pageTexts.writing) : say(filled('progress', { input, rows: formatNumber(rows), rate: formatNumber(Math.round(rows / Math.max(seconds, 0.1))) }))
}
