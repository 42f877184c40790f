import { type ImpactTable, impactView } from '../../impact/impactView.js'
import { element } from './element.js'
import type { PageContext } from './pageContext.js'
import { filled, pageTexts } from './pageTexts.js'

/** What a change would do: that it is a trial, what differs, which rules change, and where. */
export function impactResultSection(page: PageContext): Node[] {
  const { say, state } = page
  const { result } = state.impact
  if (!result) return []
  const { headline, parameters, rules, unchanged, groups } = impactView(result.report, say)
  return [
    element('h3', { id: 'impact-title', tabindex: -1 }, say(pageTexts.impactResult)),
    result.isOutdated ? element('p', { class: 'note' }, say(pageTexts.trialOutdated)) : null,
    element('p', { class: 'note' }, say(pageTexts.trialOnly)),
    element('p', {}, headline),
    element('ul', { class: 'plain' }, ...parameters.map((line) => element('li', {}, line))),
    element('div', { class: 'buttons' }, element('button', { type: 'button', id: 'save-impact', onClick: () => page.impact.save() }, say(pageTexts.saveImpact))),
    rules ? tableNode(rules, say(pageTexts.rulesChanged)) : element('p', {}, unchanged),
    ...groups.flatMap(({ table, more }) => [tableNode(table, table.heading[0]!), more > 0 ? element('p', { class: 'quiet' }, say(filled('moreGroups', { count: String(more) }))) : null]),
  ].filter((node) => node !== null)
}

function tableNode({ heading, rows, sides }: ImpactTable, name: string): HTMLElement {
  const sideOf = (column: number): string => (sides[column] === 'right' ? 'number' : '')
  const [first, ...others] = heading
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': name },
    element(
      'table',
      { class: 'impact' },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, first === '' ? name : first!), ...others.map((text, index) => element('th', { scope: 'col', class: sideOf(index + 1) }, text)))),
      element('tbody', {}, ...rows.map(([title, ...cells]) => element('tr', {}, element('th', { scope: 'row' }, title!), ...cells.map((text, index) => element('td', { class: sideOf(index + 1) }, text))))),
    ),
  )
}
