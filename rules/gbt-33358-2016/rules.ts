import { callAnsweredInTime } from './call-answered-in-time.js'
import { callsConnectedInEvery24Hours } from './calls-connected-in-every-24-hours.js'
import { mailboxAnsweredInTime } from './mailbox-answered-in-time.js'
import { messageAnsweredInTime } from './message-answered-in-time.js'
import { orderClosedByItsDueTime } from './order-closed-by-its-due-time.js'
import { orderTransferredInTime } from './order-transferred-in-time.js'

/** The rules of GB/T 33358-2016, in the order in which reports list them: that of the text. */
export const rules = [
  callAnsweredInTime,
  callsConnectedInEvery24Hours,
  messageAnsweredInTime,
  mailboxAnsweredInTime,
  orderTransferredInTime,
  orderClosedByItsDueTime,
] as const
