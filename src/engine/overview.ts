import type { Bilingual } from '../expression/kinds.js'
import type { DurationNode, InstantNode, Parameter, TruthNode } from '../expression/node.js'
import type { Share } from './measure.js'

/** A share by which groups of work orders stand side by side. It compares and judges nothing. */
export interface LeagueFigure<S extends string = string> extends Omit<Share<S>, 'measure'> {
  /** Whether a higher share is the better one. */
  readonly better: 'higher' | 'lower'
  /** What the records are called that the denominator does not concern: not rated, not due yet. */
  readonly apart: Bilingual
}

/** What a report shows beside its verdicts, to compare and to look at. The rules hand it over, as they do themselves. */
export interface Overview {
  /** In the order of the columns. */
  readonly figures: readonly LeagueFigure<'work-order'>[]
  /** What stands beside every table that lists units by result, and the clause that says so. */
  readonly caution: { readonly clause: string; readonly text: Bilingual }
  /** How long callers waited, until somebody answered or they gave up, and the limit that is marked. */
  readonly waits: {
    readonly answered: DurationNode<'call'>
    readonly abandoned: DurationNode<'call'>
    readonly limit: Parameter<'duration'>
  }
  /** When work orders fall due, and whether they were closed by then. */
  readonly overdue: { readonly isInTime: TruthNode<'work-order'>; readonly due: InstantNode<'work-order'> }
}
