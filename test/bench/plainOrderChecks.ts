import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { exportsAsOf } from './exports.js'
import { repeats } from './benchProfile.js'
import { indexedRuleIds, orderRuleIds } from './orderSql.js'

/** An order as the plain functions take it: the cells that the checks read, null where one is blank. */
export interface PlainOrder {
  readonly id: string | null
  readonly channel: string | null
  readonly category: string | null
  readonly topic: string | null
  readonly title: string | null
  readonly content: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly confidential: string | null
  readonly created: string | null
  readonly accepted: string | null
  readonly mode: string | null
  readonly transferred: string | null
  readonly unit: string | null
  readonly due: string | null
  readonly closed: string | null
  readonly satisfaction: string | null
}

/** The places of those cells in a row of the export. */
export function plainOrder(row: readonly string[]): PlainOrder {
  const cell = (column: number): string | null => row[column] || null
  return {
    id: cell(0), channel: cell(1), category: cell(2), topic: cell(4), title: cell(5), content: cell(6), name: cell(8), phone: cell(9), confidential: cell(10),
    created: cell(11), accepted: cell(12), mode: cell(13), transferred: cell(14), unit: cell(15), due: cell(16), closed: cell(17), satisfaction: cell(19),
  }
}

const millisecondsOfDay = 86_400_000
const offset = 8 * 3_600_000
const transferWorkdays = 2
const now = Date.parse(`${exportsAsOf}T23:59:59.999+08:00`)
const inForce = Date.parse('2017-07-01T00:00:00+08:00')
const modes = new Set(['直接办理', '转交办理'])
const satisfactions = new Set(['非常满意', '满意', '基本满意', '一般', '不满意', '非常不满意', '未评价'])
const categories = new Set(['咨询', '求助', '建议', '投诉', '举报', '表扬', '其他'])
const channels = new Set(['电话', '短信', '微信', '微博', '手机应用', '网站', '信箱', '电子邮件', '传真', 'QQ', '来访', '其他机关转来', '其他'])

/** The time of a cell in milliseconds; null for a blank one, NaN for one that is no time. */
export function timeOf(text: string | null): number | null {
  if (text === null) return null
  const number = (from: number, to: number): number => Number(text.slice(from, to))
  const [year, month, day] = [number(0, 4), number(5, 7), number(8, 10)]
  const at = Date.UTC(year, month - 1, day, number(11, 13), number(14, 16), number(17, 19)) - offset
  return new Date(at + offset).getUTCDate() === day ? at : NaN
}

const transferDues = new Map<number, number>()
/** The last instant for a transfer, kept by the day of the start. */
export function transferDueOf(start: number): number {
  const day = Math.floor((start + offset) / millisecondsOfDay)
  let due = transferDues.get(day)
  if (due === undefined) {
    due = (chinaCalendar.addWorkdays(day, transferWorkdays) + 1) * millisecondsOfDay - offset - 1
    transferDues.set(day, due)
  }
  return due
}

const [passed, failed, pending, cantTell, inapplicable] = [0, 1, 2, 3, 4]

/** The checks of the national profile as plain functions over one order at a time. */
export class PlainOrderChecks {
  private readonly totals = orderRuleIds.map(() => [0, 0, 0, 0, 0])
  private readonly ids = new Set<string>()
  private readonly unique = [0, 0, 0, 0, 0]
  /** When orders of one phone and topic were made; NaN where nobody knows. */
  private readonly times = new Map<string, number[]>()
  private readonly repeated = [0, 0, 0, 0, 0]

  check(order: PlainOrder): void {
    const created = timeOf(order.created)
    const accepted = timeOf(order.accepted)
    const transferred = timeOf(order.transferred)
    const due = timeOf(order.due)
    const closed = timeOf(order.closed)
    const began = created ?? accepted ?? NaN
    const isOld = began < inForce
    const outcomes = [
      isOld ? inapplicable : transferOutcome(order.mode, accepted ?? created, transferred, began),
      closeOutcome(closed, due, began),
      isOld ? inapplicable : confidentialOutcome(order),
      isOld ? inapplicable : cantTell,
      isOld || closed === null ? inapplicable : cantTell,
      isOld || (order.satisfaction !== '不满意' && order.satisfaction !== '非常不满意') ? inapplicable : cantTell,
      isOld ? inapplicable : completeOutcome(order, closed),
      readableOutcome(order, [created, accepted, transferred, due, closed]),
      orderedOutcome([created, accepted], [transferred, due, closed], began),
    ]
    outcomes.forEach((outcome, rule) => this.totals[rule]![outcome]!++)
    this.checkId(order.id)
    this.noteRepeat(order, created)
  }

  private checkId(id: string | null): void {
    if (id === null) this.unique[cantTell]!++
    else if (this.ids.has(id)) this.unique[failed]!++
    else {
      this.ids.add(id)
      this.unique[passed]!++
    }
  }

  counts(): Record<string, number[]> {
    for (const times of this.times.values()) this.countRepeats(times)
    const [unique, repeated] = indexedRuleIds
    return { ...Object.fromEntries(orderRuleIds.map((id, rule) => [id, this.totals[rule]!])), [unique]: this.unique, [repeated]: this.repeated }
  }

  private noteRepeat({ phone, topic }: PlainOrder, created: number | null): void {
    if (phone === null || topic === null) {
      this.repeated[cantTell]!++
      return
    }
    const key = `${phone} ${topic}`
    const times = this.times.get(key)
    if (times) times.push(created ?? NaN)
    else this.times.set(key, [created ?? NaN])
  }

  /** What comes again cannot be told, since the export does not say what is resolved. */
  private countRepeats(times: readonly number[]): void {
    const placed = times.filter((time) => !Number.isNaN(time)).sort((left, right) => left - right)
    const timeless = times.length - placed.length
    const near = placed.map((time) => placed.filter((other) => other > time - repeats.days * millisecondsOfDay && other <= time).length + timeless)
    for (const count of near) this.repeated[count >= repeats.times ? cantTell : inapplicable]!++
    this.repeated[Math.max(timeless, ...near) >= repeats.times ? cantTell : inapplicable]! += timeless
  }
}

function transferOutcome(mode: string | null, start: number | null, transferred: number | null, began: number): number {
  if (mode === null || !modes.has(mode)) return cantTell
  if (mode === '直接办理') return inapplicable
  if (start === null || Number.isNaN(start) || Number.isNaN(transferred ?? 0) || (transferred !== null && transferred < began)) return cantTell
  const due = transferDueOf(start)
  if (transferred === null) return now > due ? failed : pending
  return transferred <= due ? passed : failed
}

function closeOutcome(closed: number | null, due: number | null, began: number): number {
  if (Number.isNaN(closed ?? 0) || (closed !== null && closed < began)) return cantTell
  if (due === null || Number.isNaN(due) || due < began) return cantTell
  if (closed === null) return now > due ? failed : pending
  return closed <= due ? passed : failed
}

function confidentialOutcome({ confidential, phone, name }: PlainOrder): number {
  if (confidential === null || confidential === '否') return inapplicable
  if (confidential !== '是') return cantTell
  if (phone !== null && /\d[\d\s-]{5,}\d/.test(phone)) return failed
  return name !== null && /^(?!.*(?:[*＊×某]|保密|匿名|隐去))\s*\p{L}{2,}/u.test(name) ? failed : passed
}

function completeOutcome({ name, phone, confidential, content, title, unit, mode }: PlainOrder, closed: number | null): number {
  if (closed === null) return inapplicable
  if (Number.isNaN(closed)) return cantTell
  const hasRequester = name !== null || phone !== null || confidential === '是'
  return hasRequester && (content ?? title) !== null && (unit ?? mode) !== null ? passed : failed
}

function readableOutcome(order: PlainOrder, times: readonly (number | null)[]): number {
  const isOneOf = (cell: string | null, values: ReadonlySet<string>): boolean => cell === null || values.has(cell)
  const isReadable =
    times.every((time) => !Number.isNaN(time ?? 0)) &&
    isOneOf(order.mode, modes) && isOneOf(order.satisfaction, satisfactions) && isOneOf(order.category, categories) && isOneOf(order.channel, channels) &&
    (order.confidential === null || order.confidential === '是' || order.confidential === '否')
  return isReadable ? passed : failed
}

function orderedOutcome(starts: readonly (number | null)[], events: readonly (number | null)[], began: number): number {
  const known = [...starts, ...events].filter((time) => time !== null && !Number.isNaN(time))
  if (events.some((time) => time !== null && time < began)) return failed
  return known.length < 2 ? inapplicable : passed
}
