import { maskText } from '../report/maskPersonal.js'

/** Masks what leaves the audit, and counts how much was masked. */
export class Masking {
  count = 0

  constructor(private readonly reveal: boolean) {}

  /** A key as it may be shown: many systems build order numbers from the caller's phone number. */
  key(text: string): string {
    if (this.reveal) return text
    const { text: shown, masked } = maskText(text)
    this.count += masked
    return shown
  }
}
