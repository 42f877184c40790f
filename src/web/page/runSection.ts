import { element } from './element.js'
import type { PageContext } from './pageContext.js'
import { pageTexts } from './pageTexts.js'
import { runProblem } from './runProblem.js'
import { progressNodes } from './runProgress.js'

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
    ...(run ? progressNodes(page, 'audit', run) : []),
    ...(problem ? [runProblem(page, problem, pageTexts.couldNotRun)] : []),
  ]
}
