import { emergencyOrderTransferred } from './emergency-order-transferred.js'

/** The rules of 国办发〔2022〕12号. */
export const rules = [emergencyOrderTransferred] as const
