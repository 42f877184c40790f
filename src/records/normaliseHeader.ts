/**
 * The form in which header names are compared: letters and digits only, in lower case, full-width forms folded.
 * So `call_id`, `Call ID` and `callId` are one name, and `办结时间（年月日）` equals `办结时间 年月日`.
 *
 * @param header The text of a header cell.
 * @returns The comparable name; empty where the cell holds no letter or digit.
 * @example
 * normaliseHeader(' 来电/受理时间 ') // '来电受理时间'
 * normaliseHeader('CALL_ID') // 'callid'
 */
export function normaliseHeader(header: string): string {
  return header.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
