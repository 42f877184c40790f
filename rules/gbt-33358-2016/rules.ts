import { callAnsweredInTime } from './call-answered-in-time.js'
import { callsConnectedInEvery24Hours } from './calls-connected-in-every-24-hours.js'
import { datesInOrder } from './dates-in-order.js'
import { idsUnique } from './ids-unique.js'
import { mailboxAnsweredInTime } from './mailbox-answered-in-time.js'
import { messageAnsweredInTime } from './message-answered-in-time.js'
import { noVoiceMenu } from './no-voice-menu.js'
import { orderClosedByItsDueTime } from './order-closed-by-its-due-time.js'
import { orderConfidentialWhenAsked } from './order-confidential-when-asked.js'
import { orderRecordComplete } from './order-record-complete.js'
import { orderRehandlingConsidered } from './order-rehandling-considered.js'
import { orderRevisited } from './order-revisited.js'
import { orderSupervisedWhenTriggered } from './order-supervised-when-triggered.js'
import { orderTransferredInTime } from './order-transferred-in-time.js'
import { serviceAroundTheClock } from './service-around-the-clock.js'
import { valuesReadable } from './values-readable.js'

/** The rules of GB/T 33358-2016, in the order in which reports list them: that of the text, then the data themselves. */
export const rules = [
  serviceAroundTheClock,
  callAnsweredInTime,
  callsConnectedInEvery24Hours,
  messageAnsweredInTime,
  mailboxAnsweredInTime,
  orderConfidentialWhenAsked,
  noVoiceMenu,
  orderTransferredInTime,
  orderClosedByItsDueTime,
  orderSupervisedWhenTriggered,
  orderRevisited,
  orderRehandlingConsidered,
  orderRecordComplete,
  valuesReadable,
  datesInOrder,
  idsUnique,
] as const
