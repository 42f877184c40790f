/** A text that exists in Chinese and English, as everything that people read does. */
export interface BilingualText {
  readonly zh: string
  readonly en: string
}
