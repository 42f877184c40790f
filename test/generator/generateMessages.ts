import { arrivals, rowsBefore } from './arrivals.js'
import { contentOf, placeName, topics } from './city.js'
import { type Expected, noCounts, type TargetOutcome } from './expected.js'
import { limits } from './limits.js'
import { personName, phoneNumber } from './people.js'
import { type MessageKind, messageKinds, type MessagePlan, type RowSink } from './plan.js'
import { plant, type Planted, type Planting } from './plant.js'
import { inOrder, QualityCounts, type QualityOutcome } from './qualityOutcomes.js'
import { Random } from './random.js'
import { day, hour, impossibleText, minute, minuteText, timeText, type WallTime, wallTime } from './wallTime.js'

export const messageColumns = ['messageId', 'channel', 'receivedAt', 'respondedAt', 'repliedAt', 'title', 'content', 'place', 'senderName', 'senderPhone'] as const

const media = [['wechat', 36], ['sms', 20], ['app', 18], ['website', 16], ['weibo', 6], ['fax', 1], ['other', 3]] as const
const mailboxes = [['mailbox', 3], ['email', 1]] as const
const shareOfMailboxes = 0.16

/** What a message of each kind is to the rule for media and to the one for mailboxes. */
const outcomes: Readonly<Record<MessageKind, readonly [ofMedia: TargetOutcome, ofMailbox: TargetOutcome]>> = {
  messageAtLimit: ['passed', 'inapplicable'],
  messageOneSecondLate: ['failed', 'inapplicable'],
  messageLate: ['failed', 'inapplicable'],
  messageUnanswered: ['failed', 'inapplicable'],
  messagePending: ['pending', 'inapplicable'],
  mailboxAtLimit: ['inapplicable', 'passed'],
  mailboxOneSecondLate: ['inapplicable', 'failed'],
  mailboxLate: ['inapplicable', 'failed'],
  mailboxUnanswered: ['inapplicable', 'failed'],
  mailboxPending: ['inapplicable', 'pending'],
  blankReceipt: ['cantTell', 'inapplicable'],
  invalidReceipt: ['cantTell', 'inapplicable'],
  respondedBeforeReceipt: ['cantTell', 'inapplicable'],
  respondedToTheMinute: ['cantTell', 'inapplicable'],
  unknownChannel: ['cantTell', 'cantTell'],
  blankChannel: ['cantTell', 'cantTell'],
  duplicateMessage: ['passed', 'inapplicable'],
}

/** What the kinds whose fault is the writing are to the rules on the data themselves. */
const quality: Readonly<Partial<Record<MessageKind | 'ordinary', Partial<QualityOutcome>>>> = {
  invalidReceipt: { readable: 'failed' },
  unknownChannel: { readable: 'failed' },
  respondedBeforeReceipt: { ordered: 'failed' },
  duplicateMessage: { unique: 'failed' },
}

/** Makes the messages of a plan, one after the other, and says what an audit of them must find. */
export function generateMessages(plan: MessagePlan, onRow: RowSink): Expected {
  const asOf = wallTime(plan.asOf)
  const random = new Random(plan.seed, 'messages')
  const times = arrivals(plan.count, wallTime(plan.from), wallTime(plan.to), new Random(plan.seed, 'arrivals'))
  const planted = plantMessages(plan, times)
  const ofMedia = noCounts()
  const ofMailbox = noCounts()
  const ofData = new QualityCounts()
  let idBefore = ''
  for (let row = 0; row < plan.count; row++) {
    const kind = planted.kindOf(row)
    const toMailbox = kind === 'ordinary' ? random.chance(shareOfMailboxes) : kind.startsWith('mailbox')
    const ordinary = toMailbox ? (['inapplicable', 'passed'] as const) : (['passed', 'inapplicable'] as const)
    const [inMedia, inMailbox] = kind === 'ordinary' ? ordinary : outcomes[kind]
    ofMedia[inMedia]++
    ofMailbox[inMailbox]++
    const receivedAt = kind === 'messagePending' ? asOf - random.between(0, limits.message) : times[row]!
    const cells = messageCells({ row, kind, toMailbox, receivedAt, asOf }, random)
    if (kind === 'duplicateMessage') cells[0] = idBefore
    idBefore = cells[0]!
    ofData.add({ ...inOrder, ordered: hasOrder(kind, cells) ? 'passed' : 'inapplicable', ...quality[kind] })
    onRow(cells)
  }
  return { 'message-answered-in-time': ofMedia, 'mailbox-answered-in-time': ofMailbox, ...ofData.expected }
}

/** Two known times have an order; a letter that was only received has none yet. */
function hasOrder(kind: MessageKind | 'ordinary', [, , receivedAt, respondedAt, repliedAt]: readonly string[]): boolean {
  const times = [kind === 'invalidReceipt' ? '' : receivedAt, respondedAt, repliedAt]
  return times.filter((time) => time !== '').length >= 2
}

function plantMessages({ count, seed, violations, asOf }: MessagePlan, times: Float64Array): Planted<MessageKind> {
  const end = wallTime(asOf)
  const pending = violations.messagePending ?? 0
  const before = (time: WallTime): number => Math.min(rowsBefore(times, time), count - pending)
  // Whatever is late has come in by asOf; a letter that is late took three days at most.
  const ranges: Partial<Record<MessageKind, [from: number, to: number]>> = {
    messagePending: [count - pending, count],
    mailboxPending: [before(end - limits.mailbox), count - pending],
    mailboxUnanswered: [0, before(end - limits.mailbox)],
    mailboxAtLimit: [0, before(end - limits.mailbox)],
    mailboxOneSecondLate: [0, before(end - limits.mailbox - 1)],
    mailboxLate: [0, before(end - 3 * day)],
    // It repeats the id of the row above.
    duplicateMessage: [1, before(end - 2 * hour)],
  }
  const plantings = messageKinds.map((kind): Planting<MessageKind> => {
    const [from, to] = ranges[kind] ?? [0, before(end - 2 * hour)]
    return { kind, wanted: violations[kind] ?? 0, from, to }
  })
  return plant(count, plantings, new Random(seed, 'plant'))
}

interface MessageFacts {
  readonly row: number
  readonly kind: MessageKind | 'ordinary'
  readonly toMailbox: boolean
  readonly receivedAt: WallTime
  readonly asOf: WallTime
}

function messageCells({ row, kind, toMailbox, receivedAt, asOf }: MessageFacts, random: Random): string[] {
  const topic = random.pick(topics)
  const place = placeName(random)
  const respondedAt = responseTo(kind, toMailbox, receivedAt, asOf, random)
  const repliedAt = respondedAt === null ? asOf + 1 : respondedAt + random.between(10 * minute, 4 * day)
  return [
    `M${timeText(receivedAt).slice(0, 10).replaceAll('-', '')}${String(row + 1).padStart(6, '0')}`,
    channelOf(kind, toMailbox, random),
    receiptText(kind, receivedAt),
    respondedAt === null ? '' : kind === 'respondedToTheMinute' ? minuteText(respondedAt) : timeText(respondedAt),
    repliedAt > asOf ? '' : timeText(repliedAt),
    random.pick(topic.titles),
    contentOf(topic, place, random),
    random.chance(0.8) ? place : '',
    random.chance(0.7) ? personName(random) : '',
    random.chance(0.9) ? phoneNumber(random) : '',
  ]
}

function channelOf(kind: MessageKind | 'ordinary', toMailbox: boolean, random: Random): string {
  if (kind === 'unknownChannel') return '便民服务亭'
  if (kind === 'blankChannel') return ''
  return toMailbox ? random.weighted(mailboxes) : random.weighted(media)
}

function receiptText(kind: MessageKind | 'ordinary', receivedAt: WallTime): string {
  if (kind === 'blankReceipt') return ''
  return kind === 'invalidReceipt' ? impossibleText(receivedAt) : timeText(receivedAt)
}

/** When a message of the kind is responded to; null where it has not been. */
function responseTo(kind: MessageKind | 'ordinary', toMailbox: boolean, receivedAt: WallTime, asOf: WallTime, random: Random): WallTime | null {
  switch (kind) {
    case 'messageUnanswered':
    case 'messagePending':
    case 'mailboxUnanswered':
    case 'mailboxPending':
      return null
    case 'messageAtLimit':
      return receivedAt + limits.message
    case 'messageOneSecondLate':
      return receivedAt + limits.message + 1
    case 'messageLate':
      return receivedAt + limits.message + random.between(2, hour)
    case 'mailboxAtLimit':
      return receivedAt + limits.mailbox
    case 'mailboxOneSecondLate':
      return receivedAt + limits.mailbox + 1
    case 'mailboxLate':
      return receivedAt + limits.mailbox + random.between(2, day)
    case 'respondedBeforeReceipt':
      return receivedAt - random.between(1, 10 * minute)
    case 'respondedToTheMinute':
      return receivedAt + limits.message
    default:
      return receivedAt + responseSpan(toMailbox, receivedAt, asOf, random)
  }
}

/** A response in time: to a medium soon, to a mailbox within the day, and in either case no later than asOf where that can be. */
function responseSpan(toMailbox: boolean, receivedAt: WallTime, asOf: WallTime, random: Random): number {
  const longest = toMailbox ? limits.mailbox - 1 : limits.message - 1
  return random.between(Math.min(4, asOf - receivedAt), Math.min(longest, asOf - receivedAt))
}
