import type { FailOn } from './auditStatus.js'
import type { InputOptions, SharedOptions } from './sharedOptions.js'

/** What an audit can write. */
export const auditFormats = ['json', 'html', 'xlsx', 'csv'] as const
export type AuditFormat = (typeof auditFormats)[number]

/** Where the files go unless `--out` says otherwise. */
export const defaultFolder = 'hotline-audit'

/** The options of `audit`, as they are parsed. */
export interface AuditCommandOptions extends SharedOptions, InputOptions {
  readonly asOf?: string
  readonly period?: { readonly from: string; readonly to: string }
  /** The path of a checklist. */
  readonly checklist?: string
  /** The path of a cover. */
  readonly cover?: string
  /** The path of a list of waivers. */
  readonly waivers?: string
  /** `RULE=NAME`. */
  readonly reading?: readonly string[]
  readonly applyBeforeInForce?: boolean
  readonly out?: string
  readonly format: readonly AuditFormat[]
  readonly json?: boolean
  readonly reveal?: boolean
  readonly rankMinimum?: number
  readonly failOn: FailOn
  /** Threads; as many as there are cores where it is left out. */
  readonly workers?: number
}
