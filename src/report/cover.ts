/** The lines of a cover, in their order. */
export const coverLines = ['auditedBody', 'scope', 'period', 'auditor', 'signOff'] as const satisfies readonly (keyof Cover)[]

/** What stands on the cover of a report that is handed in. Each is a line of text, written by the auditor and not checked. */
export interface Cover {
  /** Who was audited. */
  readonly auditedBody: string
  /** What was looked at: which records, of which lines and units. */
  readonly scope: string
  /** Of which time. */
  readonly period: string
  /** Who audited. */
  readonly auditor: string
  /** The line on which the report is signed, such as `负责人（签字）：　　　　日期：`. */
  readonly signOff: string
}
