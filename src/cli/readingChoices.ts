import { CliError } from './cliError.js'
import { printable } from '../report/printable.js'

/**
 * The readings that the command line chooses, by rule id; whether they exist is checked where the profile is resolved.
 *
 * @throws CliError for what has not the form `RULE=NAME`.
 */
export function readingChoices(given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map((text) => {
    const [, rule, name] = /^([^=]+)=([^=]+)$/.exec(text) ?? []
    if (rule === undefined || name === undefined) throw notAChoice(text)
    return [rule, name]
  }))
}

function notAChoice(text: string): CliError {
  return new CliError({
    code: 'OPTION_VALUE_INVALID',
    received: '--reading',
    what: { zh: `--reading ${printable(text)}：应写成“规则标识=名称”。`, en: `--reading ${printable(text)}: it has not the form RULE=NAME.` },
    fix: { zh: '例如 --reading call-answered-in-time=from-ring。', en: 'For example --reading call-answered-in-time=from-ring.' },
  })
}
