import path from 'node:path'
import { CliError } from './cliError.js'
import { printable } from './printable.js'

/**
 * What a report calls the files: by their last part, so that it does not change with the folder they lie in; two of one name by their paths as given.
 *
 * @throws CliError where one file stands twice, since its records would count twice.
 */
export function inputNames(files: readonly string[]): string[] {
  const places = files.map((file) => path.resolve(file))
  const again = files.find((_, index) => places.indexOf(places[index]!) !== index)
  if (again !== undefined) throw fileGivenTwice(again)
  const names = files.map((file) => path.basename(file))
  return files.map((file, index) => (names.filter((name) => name === names[index]).length > 1 ? file : names[index]!))
}

function fileGivenTwice(file: string): CliError {
  return new CliError({
    code: 'FILE_GIVEN_TWICE',
    received: file,
    what: { zh: `${printable(file)}：同一文件给出了两次，记录会重复计算。`, en: `${printable(file)}: the file was given twice, and its records would count twice.` },
    fix: { zh: '请去掉一个。', en: 'Leave one out.' },
  })
}
