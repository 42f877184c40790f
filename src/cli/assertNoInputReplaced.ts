import path from 'node:path'
import { CliError } from './cliError.js'
import { printable } from '../report/printable.js'

/**
 * An audit must not write over what it audits.
 *
 * @throws CliError where an output would replace an input.
 */
export function assertNoInputReplaced(inputs: readonly string[], outputs: readonly string[]): void {
  const targets = outputs.map((output) => path.resolve(output))
  const replaced = inputs.find((input) => targets.includes(path.resolve(input)))
  if (replaced === undefined) return
  const place = printable(replaced)
  throw new CliError({
    code: 'INPUT_WOULD_BE_REPLACED',
    received: replaced,
    what: { zh: `${place}：输出文件会覆盖这份数据。`, en: `${place}: an output would replace this input.` },
    fix: { zh: '请用 --out 指定别的文件夹。', en: 'Give another folder with --out.' },
  })
}
