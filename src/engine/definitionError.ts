/** What can be wrong with an entry of a register. */
export type DefinitionErrorCode =
  | 'ID_NOT_KEBAB_CASE'
  | 'KEY_NOT_CAMEL_CASE'
  | 'DATE_NOT_CIVIL'
  | 'DATES_REVERSED'
  | 'VALUES_NOT_IN_ORDER'
  | 'RULE_WITHOUT_CLAUSE'

/** Thrown while a standard, clause or parameter is being defined; never while records are judged. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'

  constructor(
    readonly code: DefinitionErrorCode,
    /** The text that was given. */
    readonly received: string,
    /** What to write instead. */
    readonly fix: string,
    where: string,
  ) {
    super(`${where}: "${received}" cannot stand here (${code}). ${fix}`)
  }
}
