import { readFile } from 'node:fs/promises'
import type { WrittenFile } from '../forms/parsedJson.js'
import { fileProblem, isSystemError } from './fileProblem.js'

/**
 * A file on disk that a person wrote, whole.
 *
 * @throws CliError where it cannot be read.
 */
export async function writtenFile(path: string): Promise<WrittenFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw isSystemError(error) ? fileProblem(path, error) : error
  })
  return { name: path, bytes }
}
