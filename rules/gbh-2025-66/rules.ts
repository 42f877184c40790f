import { missedCallCalledBack } from './missed-call-called-back.js'
import { repeatOrderMerged } from './repeat-order-merged.js'
import { returnedOrderStatesItsReason } from './returned-order-states-its-reason.js'

/** The rules of 国办函〔2025〕66号, in the order of the paper. */
export const rules = [missedCallCalledBack, repeatOrderMerged, returnedOrderStatesItsReason] as const
