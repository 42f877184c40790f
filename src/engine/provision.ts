import type { Bilingual } from '../expression/kinds.js'

/** Where it is written what a place provides. */
interface Written {
  /** The clause of the register; null where the document has none. */
  readonly clause: string | null
  /** The article of the local document, as people cite it. */
  readonly article?: string
  readonly source: string
  readonly note?: Bilingual
}

/** When an order that is not done is marked yellow and red. Both times stand in parameters, and each can be missing. */
export interface WarningProvision extends Written {
  /** The parameter that says how long before the due day yellow begins. */
  readonly yellow?: string
  /** The parameter that says how long after the due day red begins; 1 working day is the first one after it. */
  readonly red?: string
}

/** That a limit may be extended. */
export interface ExtensionProvision extends Written {
  /** The rule whose due time no extension may pass; left out where no text says. */
  readonly until?: string
  /** Who grants it; left out where no text says. */
  readonly by?: Bilingual
  /** In what case, and what has to be done for it. */
  readonly when: Bilingual
  /** How often; left out where no text says. */
  readonly times?: number
}

/** Which unit leads where two or more handle an order: the one that received it first, or one that is named. */
export interface LeadProvision extends Written {
  readonly who: 'firstReceiver' | 'named'
  /** Who names it. */
  readonly by?: Bilingual
}

/** What a place provides for orders in hand. It judges nothing; `evaluate` tells it. Warnings and extensions stand by the rule of whose limit they speak. */
export interface Provisions {
  readonly warnings: Readonly<Record<string, WarningProvision>>
  readonly extensions: Readonly<Record<string, ExtensionProvision>>
  readonly lead: LeadProvision | null
}
