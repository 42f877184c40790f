import type { Told } from '../messages.js'
import { PageError } from '../pageError.js'
import { toldError } from '../toldError.js'
import type { ShownProblem } from './pageState.js'

/** A problem that is told already, with the field in which it can be mended. */
export class FieldProblem extends Error {
  constructor(
    readonly told: Told,
    readonly fieldId: string | null,
  ) {
    super(told.text.en)
  }
}

/** What is shown of an error. */
export function shownProblem(error: unknown): ShownProblem {
  if (error instanceof FieldProblem) return error
  return { told: toldError(error), fieldId: error instanceof PageError && error.received !== '' ? error.received : null }
}
