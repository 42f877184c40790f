import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Bilingual } from '../expression/kinds.js'
import { CliError } from './cliError.js'
import { naturalOrder } from './naturalOrder.js'
import { printable } from '../report/printable.js'

/** What stands for several files is resolved to these, whatever case their names are in; a file that is named is read whatever it is called. */
const tableFile = /\.(?:csv|tsv|txt|xlsx|xlsm|ndjson|jsonl|json)$/i
/** What Excel leaves beside a workbook that is open, and what the system hides. */
const hiddenName = /^(?:\.|~\$)/
/** Our own outputs and what people write for an audit begin with `{`; a list of records begins otherwise. */
const listStart = /^\ufeff?\s*\[/

/**
 * The files that the arguments stand for: a file for itself, a folder for all tables in it and below, a pattern (`2026-*.csv`) for what
 * it fits. Windows shells hand patterns on as they are.
 *
 * @param given Paths and patterns, in the order of the command line; what one of them stands for comes in natural order.
 * @param output The folder that the audit writes to: what an earlier run left there is no input.
 * @throws CliError where a folder or a pattern stands for nothing.
 */
export async function expandedFiles(given: readonly string[], output: string): Promise<string[]> {
  const expanded = await Promise.all(given.map((each) => filesOf(each, path.resolve(output))))
  return expanded.flat()
}

async function filesOf(given: string, output: string): Promise<string[]> {
  const found = await stat(given).catch(() => null)
  if (found?.isDirectory()) return someOf(given, await tablesBelow(given, output), emptyFolder)
  // A file may have brackets in its name, so a pattern is looked for only where no such file is.
  if (found !== null || !isDynamicPattern(slashed(given))) return [given]
  return someOf(given, await matches(given, output), nothingFits)
}

async function tablesBelow(folder: string, output: string): Promise<string[]> {
  const names = await glob('**', { cwd: folder, onlyFiles: true, expandDirectories: false })
  return recordFiles(names.map((name) => path.join(folder, name)), output)
}

/** A pattern that ends in an ending names it; one that does not (`2026-03*`) means tables. */
async function matches(pattern: string, output: string): Promise<string[]> {
  const names = await glob(slashed(pattern), { onlyFiles: true, expandDirectories: false, caseSensitiveMatch: false })
  return recordFiles(names.map((name) => path.normalize(name)), output)
}

async function recordFiles(files: readonly string[], output: string): Promise<string[]> {
  const tables = files.filter((file) => tableFile.test(file) && !hiddenName.test(path.basename(file)) && !isBelow(file, output))
  const kept: string[] = []
  for (const file of tables) if (!/\.json$/i.test(file) || (await beginsAsList(file))) kept.push(file)
  return kept.sort(naturalOrder)
}

function isBelow(file: string, folder: string): boolean {
  return path.resolve(file).startsWith(folder + path.sep)
}

async function beginsAsList(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(256), 0, 256)
    return listStart.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await handle.close()
  }
}

/** Patterns are written with slashes; on Windows paths are not. */
function slashed(text: string): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text
}

function someOf(given: string, files: readonly string[], why: Bilingual): string[] {
  if (files.length > 0) return [...files]
  const place = printable(given)
  throw new CliError({
    code: 'NO_FILES_FOUND',
    received: given,
    what: { zh: `${place}：${why.zh}。`, en: `${place}: ${why.en}.` },
    fix: {
      zh: '可读取 .csv、.tsv、.txt、.xlsx、.xlsm、.ndjson、.jsonl 和内容为数组的 .json；请核对路径。',
      en: 'What can be read is .csv, .tsv, .txt, .xlsx, .xlsm, .ndjson, .jsonl, and .json that holds a list; check the path.',
    },
  })
}

const emptyFolder: Bilingual = { zh: '文件夹及其下级中没有可审核的数据文件', en: 'the folder and those below it hold no file that can be audited' }
const nothingFits: Bilingual = { zh: '没有与之相符的数据文件', en: 'no file that can be audited fits it' }
