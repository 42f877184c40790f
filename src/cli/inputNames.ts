import path from 'node:path'
import { CliError } from './cliError.js'
import { printable } from '../report/printable.js'

/**
 * What a report calls the files: by as many last parts of their paths as tell them apart, so that it does not change with the folder
 * they lie in.
 *
 * @throws CliError where one file stands twice, since its records would count twice.
 * @example inputNames(['/in/east/m.csv', '/in/west/m.csv', '/in/calls.csv']) // ['east/m.csv', 'west/m.csv', 'calls.csv']
 */
export function inputNames(files: readonly string[]): string[] {
  const places = files.map((file) => path.resolve(file))
  const seen = new Set<string>()
  files.forEach((file, index) => {
    if (seen.has(places[index]!)) throw fileGivenTwice(file)
    seen.add(places[index]!)
  })
  return telling(places, 1)
}

/** Names of so many last parts; those that are not alone with theirs get one more. */
function telling(places: readonly string[], parts: number): string[] {
  const names = places.map((place) => place.split(path.sep).slice(-parts).join('/'))
  const sharing = new Map<string, number[]>()
  names.forEach((name, index) => sharing.set(name, [...(sharing.get(name) ?? []), index]))
  for (const indices of sharing.values()) {
    if (indices.length === 1) continue
    const longer = telling(indices.map((index) => places[index]!), parts + 1)
    indices.forEach((index, at) => { names[index] = longer[at]! })
  }
  return names
}

function fileGivenTwice(file: string): CliError {
  return new CliError({
    code: 'FILE_GIVEN_TWICE',
    received: file,
    what: { zh: `${printable(file)}：同一文件给出了两次，记录会重复计算。`, en: `${printable(file)}: the file was given twice, and its records would count twice.` },
    fix: { zh: '请去掉一个。', en: 'Leave one out.' },
  })
}
