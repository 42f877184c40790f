import { callMeetsAStaffedHotline } from './call-meets-a-staffed-hotline.js'
import { orderClassified } from './order-classified.js'
import { orderClosedWithReply } from './order-closed-with-reply.js'

/** The rules of 国办发〔2020〕53号, in the order of the paper. */
export const rules = [callMeetsAStaffedHotline, orderClassified, orderClosedWithReply] as const
