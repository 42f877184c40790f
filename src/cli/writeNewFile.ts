import { writeFile } from 'node:fs/promises'
import { CliError } from './cliError.js'
import { fileProblem, isSystemError } from './fileProblem.js'
import { printable } from '../report/printable.js'

/**
 * Writes a file that must not be there yet: a template that somebody has filled in is not to be lost.
 *
 * @throws CliError where there is one of the name, or it cannot be written.
 */
export async function writeNewFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx' })
  } catch (error) {
    if (!isSystemError(error)) throw error
    if (error.code !== 'EEXIST') throw fileProblem(path, error)
    throw new CliError({
      code: 'FILE_EXISTS',
      received: path,
      what: { zh: `${printable(path)}：已有同名文件，可能已填写，未予覆盖。`, en: `${printable(path)}: there is a file of that name, which may be filled in already; it was left as it is.` },
      fix: { zh: '请移走该文件，或用 --out 换一个名称。', en: 'Move it away, or give another name with --out.' },
    })
  }
}
