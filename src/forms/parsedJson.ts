import { FormError } from './formError.js'
import { jsonErrorPosition } from './jsonErrorPosition.js'

/** A file that a person wrote, read whole: a profile, a mapping, a list of waivers. */
export interface WrittenFile {
  /** What messages call it. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The JSON that a person wrote into a file: UTF-8, with or without a byte-order mark.
 *
 * @throws FormError that names the file, and the line and column of a mistake; what stands there is not shown.
 */
export function parsedJson({ name, bytes }: WrittenFile): unknown {
  return parsedJsonText(utf8Of(bytes, name), name)
}

/** The content of a JSON text; `name` is what messages call its place. */
export function parsedJsonText(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const { line, column } = jsonErrorPosition(text)
    throw new FormError(
      'JSON_INVALID',
      name,
      { zh: `第 ${line} 行第 ${column} 列不符合 JSON 格式。`, en: `line ${line}, column ${column} is not JSON.` },
      {
        zh: '请检查该处的逗号、引号和括号；注释和末尾逗号不允许。',
        en: 'Look at the commas, quotes and brackets there; comments and trailing commas are not allowed.',
      },
    )
  }
}

function utf8Of(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FormError('FILE_NOT_UTF8', name, { zh: '不是 UTF-8 编码。', en: 'it is not UTF-8.' }, { zh: '请在编辑器中另存为 UTF-8。', en: 'Save it as UTF-8 in your editor.' })
  }
}
