import { slugOf } from '../../docgen/links.js'
import type { ResolvedProfile } from '../../engine/profile.js'
import { type Rule, severity } from '../../engine/rule.js'
import type { Evaluation, NextAction, Verdict } from '../../evaluation/evaluation.js'
import { reasonDataOf } from '../../evaluation/reasonDataOf.js'
import { evaluate, getProfile, listProfiles } from '../../index.js'
import { formatLocalTime } from '../../report/formatLocalTime.js'
import { reasonSentence } from '../../report/reasonSentence.js'
import { verdictWord } from '../../report/verdictWord.js'
import { element } from '../page/element.js'
import { answerBox } from './answerBox.js'
import { choice, input } from './inputs.js'
import { orderForm } from './orderForm.js'
import type { PlaygroundContext } from './playgroundContext.js'

/** What the answer is drawn from. */
interface Judged {
  readonly evaluation: Evaluation
  readonly profile: ResolvedProfile
  readonly rules: ReadonlyMap<string, Rule>
}

/** A work order of the reader's own: what every rule says of it, and what has to happen next. */
export function evaluatePlayground(context: PlaygroundContext): HTMLElement {
  const { say, locale } = context
  const redraw = (): void => draw()
  const profile = choice('profile', say({ zh: '规则配置', en: 'Profile' }), profileChoices(say), 'national', redraw)
  const asOf = input('as-of', say({ zh: '判定时点（北京时间）', en: 'As of (Beijing time)' }), '2026-02-25T09:00', redraw, { type: 'datetime-local' }, say({ zh: '期限在此之前已满而未办的，为逾期', en: 'what was due before it and not done is late' }))
  const form = orderForm(context, redraw)
  const { box, draw } = answerBox(context, () => {
    if (asOf.read() === '') return [element('p', {}, say({ zh: '请填写判定时点。', en: 'Give the instant as of which the order is judged.' }))]
    const resolved = getProfile(profile.read())
    const evaluation = evaluate(form.read(), { profile: resolved.id, asOf: asOf.read(), record: 'work-order' })
    const judged = { evaluation, profile: resolved, rules: new Map(resolved.rules.map(({ rule }) => [rule.id, rule])) }
    return [...nextSection(judged, context), ...verdictSection(judged, context)]
  })
  return element(
    'div',
    { lang: locale },
    element('form', { onSubmit: (event: Event) => event.preventDefault() }, element('div', { class: 'fields' }, profile.row, asOf.row), ...form.groups),
    box,
  )
}

function profileChoices(say: PlaygroundContext['say']): { value: string; text: string }[] {
  return listProfiles().map(({ id, title }) => ({ value: id, text: say(title) }))
}

function nextSection({ evaluation, profile, rules }: Judged, { say }: PlaygroundContext): Node[] {
  const dueText = ({ dueAt }: NextAction): string => (dueAt === null ? say({ zh: '不限期', en: 'no limit' }) : formatLocalTime(dueAt, profile.timeZone))
  const item = (action: NextAction): HTMLElement =>
    element('li', { class: action.warning }, element('strong', {}, dueText(action)), ` ${say(rules.get(action.ruleId)!.title)}`)
  return [
    element('h2', {}, say({ zh: '待办（最迟完成时间）', en: 'Next, with the last instant in time' })),
    evaluation.next.length === 0 ? element('p', {}, say({ zh: '没有待办事项。', en: 'Nothing is due.' })) : element('ul', { class: 'next' }, ...evaluation.next.map(item)),
  ]
}

/** Rules that say something of the order first; what does not apply to it is folded up and still there. */
function verdictSection(judged: Judged, context: PlaygroundContext): Node[] {
  const { say } = context
  const isSilent = ({ outcome }: Verdict): boolean => outcome === 'inapplicable' || outcome === 'untested'
  const verdicts = [...judged.evaluation.verdicts].sort((one, other) => outcomeOrder.indexOf(one.outcome) - outcomeOrder.indexOf(other.outcome))
  const silent = verdicts.filter(isSilent)
  return [
    element('h2', {}, say({ zh: '各条规则的结论', en: 'What the rules say' })),
    verdictTable(verdicts.filter((verdict) => !isSilent(verdict)), judged, context),
    element('details', {}, element('summary', {}, say({ zh: `不适用或未核查的规则 ${silent.length} 条`, en: `${silent.length} rules that do not apply or were not tested` })), verdictTable(silent, judged, context)),
  ]
}

const outcomeOrder: readonly Verdict['outcome'][] = ['failed', 'cantTell', 'pending', 'passed', 'inapplicable', 'untested']

function verdictTable(verdicts: readonly Verdict[], judged: Judged, context: PlaygroundContext): HTMLElement {
  const { say } = context
  const head = [{ zh: '结论', en: 'Verdict' }, { zh: '规则', en: 'Rule' }, { zh: '理由', en: 'Reason' }, { zh: '条款', en: 'Clause' }]
  return element(
    'table',
    { class: 'plain verdicts' },
    element('thead', {}, element('tr', {}, ...head.map((words) => element('th', { scope: 'col' }, say(words))))),
    element('tbody', {}, ...verdicts.map((verdict) => verdictRow(verdict, judged, context))),
  )
}

function verdictRow(verdict: Verdict, { profile, rules }: Judged, context: PlaygroundContext): HTMLElement {
  const { say, locale, pageOf } = context
  const rule = rules.get(verdict.ruleId)!
  const due = verdict.dueAt === undefined ? '' : formatLocalTime(verdict.dueAt, profile.timeZone)
  return element(
    'tr',
    {},
    element('td', {}, element('span', { class: `outcome ${verdict.outcome} ${severity(rule)}` }, say(verdictWord(verdict.outcome, severity(rule))))),
    element('td', {}, element('a', { href: pageOf(`reference/rules/${rule.id}/`) }, say(rule.title))),
    element('td', {}, reasonSentence(verdict.reason, reasonDataOf(verdict, rule, profile, say), locale), due === '' ? null : say({ zh: `（期限 ${due}）`, en: ` (due ${due})` })),
    element('td', {}, ...clauseLinks(rule, context)),
  )
}

function clauseLinks({ clauses }: Rule, { say, pageOf }: PlaygroundContext): Node[] {
  if (clauses.length === 0) return [document.createTextNode('–')]
  return clauses.map(({ clause }) => element('a', { class: 'clause', href: `${pageOf(`reference/clauses/${clause.standard}/`)}#${slugOf(clause)}` }, say(clause.title)))
}
