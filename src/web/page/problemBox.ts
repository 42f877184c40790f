import type { Told } from '../messages.js'
import { element } from './element.js'
import type { PageContext } from './pageContext.js'
import type { Notice } from './pageState.js'
import { pageHints } from './pageTexts.js'

/** A problem as the command line words it, and what can be done about it on this page. */
export function problemBox({ say }: PageContext, { code, text }: Told, title: string | null = null): HTMLElement {
  const hint = pageHints[code]
  return element(
    'div',
    { class: 'problem' },
    title === null ? null : element('p', { class: 'problemTitle' }, title),
    element('p', {}, say(text)),
    hint ? element('p', {}, say(hint)) : null,
  )
}

/** The remark on what was just done, in the place that it is about. */
export function noticeBox(page: PageContext, place: Notice['place']): HTMLElement | null {
  const { notice } = page.state
  if (!notice || notice.place !== place) return null
  return element('div', { role: 'alert' }, problemBox(page, notice.told))
}
