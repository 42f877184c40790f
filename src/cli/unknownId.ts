import type { Bilingual } from '../expression/kinds.js'
import { CliError } from './cliError.js'
import { printable } from '../report/printable.js'

/** An id that names nothing, with those that do. */
export function unknownId(what: Bilingual, received: string, known: readonly string[]): CliError {
  const list = known.join(', ')
  return new CliError({
    code: 'ID_UNKNOWN',
    received,
    what: { zh: `没有${what.zh} ${printable(received)}。`, en: `There is no ${what.en} ${printable(received)}.` },
    fix: { zh: `可用 ${list}。`, en: `Use one of: ${list}.` },
  })
}
