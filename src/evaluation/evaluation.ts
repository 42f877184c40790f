import type { Outcome } from '../engine/outcome.js'
import type { ReasonKey } from '../engine/reason.js'
import type { Step } from '../engine/stepsOf.js'
import type { Bilingual } from '../expression/kinds.js'
import type { Evidence } from '../expression/reasonTable.js'

/** What a rule says of one record. */
export interface Verdict {
  readonly ruleId: string
  readonly outcome: Outcome
  readonly reason: ReasonKey
  /** The field that the reason speaks of, where it speaks of one. */
  readonly field?: string
  readonly observed: ReturnType<Evidence['observed']>
  readonly expected: ReturnType<Evidence['expected']>
  /** The last instant that is still in time, inclusive, where the rule has one. */
  readonly dueAt?: string
  /** What the rule looked at, field by field; with `explain`. Values of personal fields are left out. */
  readonly steps?: readonly Step[]
}

/** How pressing an action is, where the profile has warnings; `none` too where the calendar does not reach far enough to tell. */
export type Warning = 'none' | 'yellow' | 'red'

/** What has to happen next, or should have happened and still can. */
export interface NextAction {
  readonly ruleId: string
  readonly action: Bilingual
  /** The last instant that is in time, or was; null for what has no limit. */
  readonly dueAt: string | null
  readonly warning: Warning
}

/** A limit that may be extended: by whom, in what case and until when. */
export interface ExtensionOption {
  /** The rule that has the limit. */
  readonly ruleId: string
  /** The last instant in time as things stand. */
  readonly dueAt: string
  /** The last instant that an extension can reach, inclusive; null where no text bounds it or it cannot be told. */
  readonly until: string | null
  /** Who grants it; null where no text says. */
  readonly by: Bilingual | null
  readonly when: Bilingual
  readonly clause: string | null
}

/** Something that is true of a record and brings supervision about. */
export interface SupervisionTrigger {
  readonly field: string | null
  readonly observed: Verdict['observed']
  /** The due time that was missed, where one was. */
  readonly dueAt?: string
}

/** Supervision that is due and has not begun. */
export interface SupervisionCall {
  readonly ruleId: string
  readonly because: readonly SupervisionTrigger[]
  /** By when it has to begin; null where no text says, which means now. */
  readonly dueAt: string | null
}

/** Which unit leads. */
export interface Lead {
  /** Null where it has still to be named, or the record does not say which unit received the order first. */
  readonly unit: string | null
  readonly basis: 'onTheOrder' | 'firstReceiver' | 'toBeNamed'
  /** Who names it; null where nobody has to or no text says who. */
  readonly by: Bilingual | null
  readonly clause: string | null
}

/** What the rules and the profile say of a record at an instant. */
export interface Evaluation {
  readonly verdicts: readonly Verdict[]
  /** Earliest first. */
  readonly next: readonly NextAction[]
  readonly extensions: readonly ExtensionOption[]
  readonly supervision: readonly SupervisionCall[]
  /** Null where one unit handles the order alone, or nothing says who leads. */
  readonly lead: Lead | null
}
