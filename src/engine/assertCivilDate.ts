import { DefinitionError } from './definitionError.js'

const civilDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Refuses a date that is not written YYYY-MM-DD, the only form in which dates compare as text. */
export function assertCivilDate(date: string, where: string): void {
  if (civilDate.test(date)) return
  throw new DefinitionError('DATE_NOT_CIVIL', date, 'Write the date as YYYY-MM-DD.', where)
}
