import type { Bilingual } from '../expression/kinds.js'
import { normaliseValue } from './normaliseValue.js'
import type { WorkOrder } from './generated/types.js'

/** What can happen to a work order, in the order of the flow. */
export type OrderEventName =
  | 'created'
  | 'accepted'
  | 'transferred'
  | 'signed'
  | 'contacted'
  | 'suspended'
  | 'resumed'
  | 'returned'
  | 'supervised'
  | 'replied'
  | 'closed'
  | 'returnVisited'
  | 'rehandled'
  | 'archived'

type InstantField = {
  [Name in keyof WorkOrder]: Name extends `${string}At` ? Name : never
}[keyof WorkOrder]

/** How the occurrences of an event become fields of the wide form. */
export interface OrderEventKind {
  readonly label: Bilingual
  /** Other words of exports for it. */
  readonly synonyms: readonly string[]
  /** The field that holds when it happened; missing where pairs of events make a list. */
  readonly field?: NonNullable<InstantField>
  /**
   * Which occurrence counts. The first, where a limit runs to the event: later ones do not undo that it was in time.
   * The last, where the event ends something or starts the clock anew.
   */
  readonly occurrence: 'first' | 'last'
  readonly countedIn?: 'returnCount' | 'rehandleCount'
  /** Whether whoever did it is the handling unit. */
  readonly byHandlingUnit?: true
}

/** The mapping from an event list to the wide form of a work order. */
export const orderEvents: Readonly<Record<OrderEventName, OrderEventKind>> = {
  created: { label: { zh: '登记', en: 'created' }, synonyms: ['创建', '建单', '填单'], field: 'createdAt', occurrence: 'first' },
  accepted: { label: { zh: '受理', en: 'accepted' }, synonyms: ['已受理'], field: 'acceptedAt', occurrence: 'first' },
  transferred: {
    label: { zh: '转交', en: 'transferred' },
    synonyms: ['转办', '派单', '交办', '分派', '派遣', '批转', 'dispatched'],
    field: 'transferredAt',
    occurrence: 'first',
  },
  signed: { label: { zh: '签收', en: 'signed' }, synonyms: ['已签收'], field: 'signedAt', occurrence: 'first', byHandlingUnit: true },
  contacted: {
    label: { zh: '联系', en: 'contacted' },
    synonyms: ['先行联系', '首次联系', '联系群众', '联系诉求人'],
    field: 'firstContactAt',
    occurrence: 'first',
    byHandlingUnit: true,
  },
  suspended: { label: { zh: '挂起', en: 'suspended' }, synonyms: ['暂停', '中止'], occurrence: 'first' },
  resumed: { label: { zh: '恢复', en: 'resumed' }, synonyms: ['恢复办理', '解除挂起', '取消挂起'], occurrence: 'first' },
  returned: {
    label: { zh: '退单', en: 'returned' },
    synonyms: ['退回', '退件'],
    field: 'returnedAt',
    occurrence: 'last',
    countedIn: 'returnCount',
  },
  supervised: { label: { zh: '督办', en: 'supervised' }, synonyms: ['发起督办'], field: 'supervisedAt', occurrence: 'first' },
  replied: {
    label: { zh: '答复', en: 'replied' },
    synonyms: ['回复', '反馈', '回复完成'],
    field: 'repliedAt',
    occurrence: 'first',
    byHandlingUnit: true,
  },
  closed: { label: { zh: '办结', en: 'closed' }, synonyms: ['结案', '办理完成'], field: 'closedAt', occurrence: 'last' },
  returnVisited: { label: { zh: '回访', en: 'return visit' }, synonyms: ['已回访'], field: 'returnVisitAt', occurrence: 'last' },
  rehandled: {
    label: { zh: '再次办理', en: 're-handled' },
    synonyms: ['重办', '重新办理', '发回重办'],
    field: 'rehandledAt',
    occurrence: 'last',
    countedIn: 'rehandleCount',
  },
  archived: { label: { zh: '归档', en: 'archived' }, synonyms: ['封存'], field: 'archivedAt', occurrence: 'last' },
}

const names: ReadonlyMap<string, OrderEventName> = /* @__PURE__ */ namesOf(orderEvents)

/** The event that a word of an export stands for; undefined where nobody said. */
export function orderEventOf(word: string): OrderEventName | undefined {
  return names.get(normaliseValue(word))
}

function namesOf(events: Readonly<Record<string, OrderEventKind>>): ReadonlyMap<string, OrderEventName> {
  return new Map(
    Object.entries(events).flatMap(([name, { label, synonyms }]) =>
      [name, label.zh, label.en, ...synonyms].map((word) => [normaliseValue(word), name as OrderEventName] as const),
    ),
  )
}
