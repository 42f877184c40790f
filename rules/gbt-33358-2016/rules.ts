/** The rules of GB/T 33358-2016 in the order in which reports list them. */
export { callAnsweredInTime } from './call-answered-in-time.js'
export { callsConnectedInEvery24Hours } from './calls-connected-in-every-24-hours.js'
export { messageAnsweredInTime } from './message-answered-in-time.js'
export { mailboxAnsweredInTime } from './mailbox-answered-in-time.js'
export { orderTransferredInTime } from './order-transferred-in-time.js'
export { orderClosedByItsDueTime } from './order-closed-by-its-due-time.js'
