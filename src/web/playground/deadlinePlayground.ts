import { regions, undocumentedRegions } from '../../../rules/calendars/index.js'
import { chinaCalendar } from '../../calendar/chinaCalendar.js'
import { deadline, type DeadlineAnswer, type SkippedDay } from '../../calendar/deadline.js'
import { formatLimit } from '../../calendar/limit.js'
import { regionalCalendar } from '../../calendar/regionalCalendar.js'
import { skippedRuns } from '../../calendar/skippedRuns.js'
import type { WorkingCalendar } from '../../calendar/workingCalendar.js'
import { certaintyWords } from '../../report/certaintyWords.js'
import { formatLocalTime } from '../../report/formatLocalTime.js'
import { dayWithWeekday } from '../../report/weekday.js'
import { element } from '../page/element.js'
import { answerBox } from './answerBox.js'
import { drawnMonths, monthCount } from './drawnMonths.js'
import { choice, input } from './inputs.js'
import { monthTable } from './monthTable.js'
import type { PlaygroundContext } from './playgroundContext.js'

const timeZone = 'Asia/Shanghai'
/** More months than that tell nobody more; the answer says that the rest is left out. */
const mostMonths = 12

/** A deadline of the reader's own: the form, the answer in words, and its days drawn month by month. */
export function deadlinePlayground(context: PlaygroundContext): HTMLElement {
  const { say, locale } = context
  const redraw = (): void => draw()
  // The Spring Festival of 2026, where counting weekdays alone goes wrong twice.
  const from = input('from', say({ zh: '起算时间（北京时间）', en: 'Start (Beijing time)' }), '2026-02-13T16:20', redraw, { type: 'datetime-local' })
  const value = input('value', say({ zh: '时限', en: 'Limit' }), '5', redraw, { type: 'number', min: '0.5', step: '0.5' }, say({ zh: '工作日、自然日可为半日', en: 'days may be halves' }))
  const unit = choice('unit', say({ zh: '单位', en: 'Unit' }), units.map(({ suffix, name }) => ({ value: suffix, text: say(name) })), 'wd', redraw)
  const region = choice('region', say({ zh: '工作日历', en: 'Calendar' }), regionChoices(context), '', redraw)
  const knownOn = input('known-on', say({ zh: '按哪一天已知的通知计算（可不填）', en: 'By the notices known on (optional)' }), '', redraw, { type: 'date' }, say({ zh: '用于查看通知公布或调整之前的结果', en: 'shows the answer before a notice or its amendment' }))
  const { box, draw } = answerBox(context, () => {
    if (from.read() === '') return [element('p', {}, say({ zh: '请填写起算时间。', en: 'Give a start.' }))]
    const national = region.read() === '' ? chinaCalendar : regionalCalendar(region.read())
    const calendar = knownOn.read() === '' ? national : national.asKnownOn(knownOn.read())
    const answer = deadline({ from: from.read(), limit: `${value.read()}${unit.read()}`, timeZone, calendar })
    return [...summary(answer, context), ...months(answer, calendar, context), ...skippedList(answer.skipped, context)]
  })
  return element('div', { lang: locale }, element('form', { class: 'fields', onSubmit: (event: Event) => event.preventDefault() }, from.row, value.row, unit.row, region.row, knownOn.row), box)
}

const units = [
  { suffix: 'wd', name: { zh: '个工作日', en: 'working days' } },
  { suffix: 'd', name: { zh: '个自然日', en: 'calendar days' } },
  { suffix: 'h', name: { zh: '小时', en: 'hours' } },
  { suffix: 'min', name: { zh: '分钟', en: 'minutes' } },
  { suffix: 's', name: { zh: '秒', en: 'seconds' } },
] as const

function regionChoices({ say }: PlaygroundContext): { value: string; text: string }[] {
  const undocumented = (name: string): string => say({ zh: `${name}（无资料，结果为暂定）`, en: `${name} (not documented: provisional)` })
  return [
    { value: '', text: say({ zh: '全国', en: 'national' }) },
    ...regions.map(({ id, name }) => ({ value: id, text: say(name) })),
    ...undocumentedRegions.map(({ id, name }) => ({ value: id, text: undocumented(say(name)) })),
  ]
}

function summary(answer: DeadlineAnswer, { say, locale }: PlaygroundContext): Node[] {
  const clock = formatLocalTime(answer.dueAt, timeZone).slice(answer.lastDay.length + 1)
  return [
    element('p', { class: 'due' }, say({ zh: '截止：', en: 'Due: ' }), element('strong', {}, `${dayWithWeekday(answer.lastDay, say)} ${clock}`), say({ zh: '（含）', en: ' (inclusive)' })),
    element('p', { class: `certainty ${answer.certainty}` }, say(certaintyWords[answer.certainty])),
    ...(answer.counted.length === 0
      ? [element('p', {}, say({ zh: `${formatLimit(answer.limit, locale)}连续计算，夜间、周末和节假日不扣除。`, en: `${formatLimit(answer.limit, locale)} run on through nights, weekends and holidays.` }))]
      : []),
  ]
}

function months(answer: DeadlineAnswer, calendar: WorkingCalendar, context: PlaygroundContext): Node[] {
  const { say } = context
  const count = monthCount(answer)
  return [
    element('ul', { class: 'legend' }, ...legend.map(({ role, text }) => element('li', {}, element('span', { class: `swatch ${role}` }), say(text)))),
    element('div', { class: 'months' }, ...drawnMonths(answer, calendar, mostMonths).map((month) => monthTable(month, context))),
    ...(count > mostMonths ? [element('p', {}, say({ zh: `共 ${count} 个月，只画出前 ${mostMonths} 个月。`, en: `The first ${mostMonths} of ${count} months are drawn.` }))] : []),
  ]
}

const legend = [
  { role: 'start', text: { zh: '起算当日，不计入', en: 'day of the start, not counted' } },
  { role: 'counted', text: { zh: '计入（第几日）', en: 'counted, with its number' } },
  { role: 'skipped', text: { zh: '不计入', en: 'not counted' } },
  { role: 'last', text: { zh: '最后一日', en: 'last day' } },
]

function skippedList(skipped: readonly SkippedDay[], context: PlaygroundContext): Node[] {
  const { say } = context
  if (skipped.length === 0) return []
  const head = [{ zh: '不计入的日期', en: 'Days not counted' }, { zh: '原因', en: 'Why' }, { zh: '依据', en: 'Notice' }]
  return [
    element(
      'table',
      { class: 'plain' },
      element('thead', {}, element('tr', {}, ...head.map((words) => element('th', { scope: 'col' }, say(words))))),
      element('tbody', {}, ...skippedRuns(skipped).map((run) => skippedRow(run, context))),
    ),
  ]
}

function skippedRow(run: readonly SkippedDay[], { say, pageOf }: PlaygroundContext): HTMLElement {
  const { day, reason } = run[0]!
  const first = dayWithWeekday(day, say)
  const days = run.length === 1 ? first : `${first} – ${dayWithWeekday(run.at(-1)!.day, say)}`
  const notice = reason.notice === undefined ? '–' : element('a', { href: `${pageOf('reference/calendar/')}#y${day.slice(0, 4)}` }, reason.notice)
  return element('tr', {}, element('td', {}, days), element('td', {}, say(reason.name)), element('td', {}, notice))
}
