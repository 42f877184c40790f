import { maskText } from '../report/maskPersonal.js'

/** A key as it may be shown, and how much of it was masked. */
export interface ShownKey {
  readonly text: string
  readonly masked: number
}

/** A key as it may be shown: many systems build order numbers from the caller's phone number. */
export function shownKey(text: string, reveal: boolean): ShownKey {
  return reveal ? { text, masked: 0 } : maskText(text)
}
