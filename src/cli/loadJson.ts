import { readFile } from 'node:fs/promises'
import { CliError } from './cliError.js'
import { fileProblem, isSystemError } from './fileProblem.js'
import { jsonErrorPosition } from './jsonErrorPosition.js'
import { printable } from './printable.js'

/**
 * Reads a JSON file that a person wrote: UTF-8, with or without a byte-order mark.
 *
 * @throws CliError that names the file, and the line and column of a mistake; what stands there is not shown.
 */
export async function loadJson(path: string): Promise<unknown> {
  return parseJson(await readUtf8(path), path)
}

/** Parses the JSON text of a file. */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const { line, column } = jsonErrorPosition(text)
    throw new CliError({
      code: 'JSON_INVALID',
      received: path,
      what: {
        zh: `${printable(path)}：第 ${line} 行第 ${column} 列不符合 JSON 格式。`,
        en: `${printable(path)}: line ${line}, column ${column} is not JSON.`,
      },
      fix: {
        zh: '请检查该处的逗号、引号和括号；注释和末尾逗号不允许。',
        en: 'Look at the commas, quotes and brackets there; comments and trailing commas are not allowed.',
      },
    })
  }
}

async function readUtf8(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw isSystemError(error) ? fileProblem(path, error) : error
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError({
      code: 'FILE_NOT_UTF8',
      received: path,
      what: { zh: `${printable(path)}：不是 UTF-8 编码。`, en: `${printable(path)}: it is not UTF-8.` },
      fix: { zh: '请在编辑器中另存为 UTF-8。', en: 'Save it as UTF-8 in your editor.' },
    })
  }
}
