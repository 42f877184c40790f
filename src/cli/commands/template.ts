import { listStandards } from '../../index.js'
import { recordFields } from '../../records/generated/fields.js'
import { type RecordType, recordTypes } from '../../records/generated/recordTypes.js'
import { csvByteOrderMark, csvCell, csvLineEnd } from '../../report/csvCell.js'
import type { Locale } from '../../report/locale.js'
import { checklistClauses, checklistForm } from '../checklistForm.js'
import { CliError } from '../cliError.js'
import type { CommandContext } from '../commandContext.js'
import { fieldDictionary, fieldDictionaryText } from '../fieldDictionary.js'
import { oneOf } from '../optionValues.js'
import { profileChoice } from '../profileChoice.js'
import { addCommonOptions, addProfileOption } from '../sharedOptions.js'
import { notify, writeJson, writeLines, writeText } from '../terminal.js'
import { unknownId } from '../unknownId.js'
import { writeNewFile } from '../writeNewFile.js'

const formats = ['csv', 'xlsx', 'json'] as const
type Format = (typeof formats)[number]

/** The options of `template`, as they are parsed. */
interface Options {
  readonly fields?: boolean
  readonly json?: boolean
  readonly format?: Format
  readonly out?: string
  readonly profile: string
}

const checklistName = 'checklist'
const types = Object.keys(recordTypes) as RecordType[]

/** `template TYPE`: an empty file with the headers that an audit knows, the dictionary of the fields, or the form of a checklist. */
export function addTemplateCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('template')
    .argument('<TYPE>', say({ zh: `记录类型：${types.join('、')}；或 ${checklistName}（人工检查表）`, en: `the record type: ${types.join(', ')}; or ${checklistName}, the clauses that only people can judge` }))
    .description(say({ zh: '输出空白的导入模板（CSV 或 Excel，表头可直接识别）、字段说明，或人工检查表', en: 'an empty CSV or Excel file whose headers are known, the dictionary of the fields, or the form of a checklist' }))
    .option('--format <F>', say({ zh: 'csv（默认）、xlsx；检查表为 json（默认）、xlsx', en: 'csv (default) or xlsx; for a checklist json (default) or xlsx' }), oneOf('--format', formats))
    .option('--out <FILE>', say({ zh: '写入文件；以 .xlsx 结尾即为 Excel；不覆盖已有文件', en: 'write to a file; one that ends in .xlsx is Excel; a file that exists is never replaced' }))
    .option('--fields', say({ zh: '改为输出字段说明', en: 'print the dictionary of the fields instead' }))
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addProfileOption(command, say)
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec template work-order > 工单.csv
  hotline-spec template work-order --out 工单.xlsx
  hotline-spec template call --fields
  hotline-spec template checklist --out 检查表.xlsx --profile shandong`,
    en: `
Examples:
  hotline-spec template work-order > orders.csv
  hotline-spec template work-order --out orders.xlsx
  hotline-spec template call --fields
  hotline-spec template checklist --out checklist.xlsx --profile shandong`,
  }))
  command.action(async (name: string, options: Options) => {
    const format = formatOf(name, options)
    if (name === checklistName) return writeChecklist(format, options, { locale, say })
    const type = types.find((each) => each === name)
    if (type === undefined) throw unknownId({ zh: '记录类型', en: 'record type' }, name, [...types, checklistName])
    const headers = recordTypes[type].fields.map((field) => recordFields[type][field]!.label.zh)
    if (options.json) return writeJson(options.fields ? fieldDictionary(type) : { record: type, headers })
    if (options.fields) return writeLines(fieldDictionaryText(type, say))
    if (format === 'xlsx') return writeWorkbook(options.out ?? `${type}.xlsx`, (await import('../../xlsx/index.js')).templateXlsx(type, locale), say)
    const csv = `${csvByteOrderMark}${headers.map((header) => csvCell(header)).join(',')}${csvLineEnd}`
    return options.out === undefined ? writeText(csv) : writeNewFile(options.out, csv)
  })
}

/** Excel goes to a file, which its name or the format asks for. */
function formatOf(name: string, { format, out }: Options): Format {
  const plain = name === checklistName ? 'json' : 'csv'
  const byName = out?.toLowerCase().endsWith('.xlsx') === true ? 'xlsx' : plain
  const chosen = format ?? byName
  if (chosen !== 'xlsx' && chosen !== plain) {
    throw new CliError({
      code: 'OPTION_VALUE_INVALID',
      received: '--format',
      what: { zh: `--format ${chosen}：${name} 没有这种格式。`, en: `--format ${chosen}: there is no such form of ${name}.` },
      fix: { zh: `可用 ${plain}、xlsx。`, en: `Use ${plain} or xlsx.` },
    })
  }
  return chosen
}

async function writeChecklist(format: Format, { profile, out }: Options, { locale, say }: Pick<CommandContext, 'say'> & { readonly locale: Locale }): Promise<void> {
  const clauses = checklistClauses(await profileChoice(profile))
  if (format === 'xlsx') {
    const { checklistXlsx } = await import('../../xlsx/index.js')
    return writeWorkbook(out ?? `${checklistName}.xlsx`, checklistXlsx(clauses, listStandards(), locale), say)
  }
  const form = checklistForm(clauses, say)
  return out === undefined ? writeJson(form) : writeNewFile(out, `${JSON.stringify(form, null, 2)}\n`)
}

async function writeWorkbook(path: string, bytes: Uint8Array, say: CommandContext['say']): Promise<void> {
  await writeNewFile(path, bytes)
  notify(say({ zh: `已写入 ${path}`, en: `Written: ${path}` }))
}
