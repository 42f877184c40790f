import path from 'node:path'
import { CliError } from './cliError.js'
import { printable } from '../report/printable.js'

/**
 * What an option of the form `[FILE=]VALUE`, given any number of times, says of each file.
 *
 * A value without a file holds for every file that has none of its own. FILE is the path as it was given, or its last part.
 * An equals sign counts only after the name of a file that was given, so paths with one in them work.
 *
 * @throws CliError where two values hold for all files, or two for one.
 * @example fileAssignments('--record', ['a.csv=call', 'message'], ['in/a.csv', 'b.csv']).get('in/a.csv') // 'call'
 */
export function fileAssignments(option: string, given: readonly string[], files: readonly string[]): Map<string, string> {
  const own = new Map<string, string>()
  const shared: string[] = []
  for (const text of given) {
    const named = split(text, files)
    if (named.files.length === 0) shared.push(text)
    for (const file of named.files) {
      if (own.has(file)) throw givenTwice(option, file)
      own.set(file, named.value)
    }
  }
  if (shared.length > 1) throw givenTwice(option, null)
  const [common] = shared
  return new Map(files.flatMap((file): [string, string][] => {
    const value = own.get(file) ?? common
    return value === undefined ? [] : [[file, value]]
  }))
}

function split(text: string, files: readonly string[]): { files: readonly string[]; value: string } {
  for (let sign = text.indexOf('='); sign >= 0; sign = text.indexOf('=', sign + 1)) {
    const name = text.slice(0, sign)
    const exact = files.filter((file) => file === name)
    const meant = exact.length > 0 ? exact : files.filter((file) => path.basename(file) === name)
    if (meant.length > 0) return { files: meant, value: text.slice(sign + 1) }
  }
  return { files: [], value: text }
}

function givenTwice(option: string, file: string | null): CliError {
  const whom = file === null ? { zh: '全部文件', en: 'all files' } : { zh: printable(file), en: printable(file) }
  return new CliError({
    code: 'OPTION_GIVEN_TWICE',
    received: option,
    what: { zh: `${option}：对${whom.zh}给出了两次。`, en: `${option}: it was given twice for ${whom.en}.` },
    fix: { zh: '请按文件分别写成“文件名=取值”。', en: 'Write FILE=VALUE for each file.' },
  })
}
