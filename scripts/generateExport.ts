import { closeSync, openSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Expected } from '../test/generator/expected.js'
import { columnsOf, streamRows } from '../test/generator/generate.js'
import type { Plan } from '../test/generator/plan.js'
import { csvFormat, type CsvOptions } from '../test/generator/toCsv.js'
import { usualViolations } from '../test/generator/usualViolations.js'

/** Characters that are gathered before they are encoded and written. */
const blockLength = 1 << 20

/**
 * Writes an export of a plan to a file, block by block, in memory that grows by a few bytes a row.
 *
 * @returns What an audit of the file must find.
 */
export function writeExport(plan: Plan, path: string, options: CsvOptions = {}): Expected {
  const { head, line, encode } = csvFormat(plan.type, columnsOf(plan), options)
  const file = openSync(path, 'w')
  try {
    let block = head
    const expected = streamRows(plan, (cells) => {
      block += line(cells)
      if (block.length < blockLength) return
      writeWhole(file, encode(block))
      block = ''
    })
    writeWhole(file, encode(block))
    return expected
  } finally {
    closeSync(file)
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}

const usage = `npx tsx scripts/generateExport.ts --type call|message|work-order --count N --out FILE
  [--seed 1] [--from 2026-01-05] [--to 2026-06-30] [--as-of 2026-07-31] [--encoding utf-8|utf-8-bom|gb18030]
  [--headers zh|en|field] [--delimiter comma|tab|semicolon] [--line-end crlf|lf] [--title TEXT]
  [--columns basic|full]
Writes a made-up export with a usual share of violations; prints its plan and what an audit as of that time must find.`

const delimiters = { comma: ',', tab: '\t', semicolon: ';' } as const
const lineEnds = { crlf: '\r\n', lf: '\n' } as const

function main(): void {
  const { values } = parseArgs({
    options: {
      type: { type: 'string' },
      count: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '2026-01-05' },
      to: { type: 'string', default: '2026-06-30' },
      'as-of': { type: 'string', default: '2026-07-31' },
      encoding: { type: 'string', default: 'utf-8' },
      headers: { type: 'string', default: 'zh' },
      delimiter: { type: 'string', default: 'comma' },
      'line-end': { type: 'string', default: 'crlf' },
      title: { type: 'string' },
      columns: { type: 'string', default: 'basic' },
    },
  })
  const type = oneOf(values.type, ['call', 'message', 'work-order'], '--type')
  const count = Number(values.count)
  if (!values.out || !Number.isInteger(count) || count < 1) throw new RangeError(usage)
  const columns = oneOf(values.columns, ['basic', 'full'], '--columns')
  const plan: Plan = {
    type,
    count,
    columns,
    seed: Number(values.seed),
    from: values.from,
    to: values.to,
    asOf: values['as-of'],
    violations: usualViolations(type, count, columns),
  }
  const expected = writeExport(plan, values.out, {
    encoding: oneOf(values.encoding, ['utf-8', 'utf-8-bom', 'gb18030'], '--encoding'),
    headers: oneOf(values.headers, ['zh', 'en', 'field'], '--headers'),
    delimiter: delimiters[oneOf(values.delimiter, ['comma', 'tab', 'semicolon'], '--delimiter')],
    lineEnd: lineEnds[oneOf(values['line-end'], ['crlf', 'lf'], '--line-end')],
    ...(values.title !== undefined && { title: values.title }),
  })
  console.log(JSON.stringify({ plan, expected }, null, 2))
}

function oneOf<const T extends string>(given: string | undefined, allowed: readonly T[], option: string): T {
  const found = allowed.find((value) => value === given)
  if (found === undefined) throw new RangeError(`${option} ${given ?? 'is missing'}: use one of ${allowed.join(', ')}.\n${usage}`)
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
