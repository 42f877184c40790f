import { recordFields } from '../../records/generated/fields.js'
import { type RecordType, recordTypes } from '../../records/generated/recordTypes.js'
import { csvByteOrderMark, csvCell, csvLineEnd } from '../../report/csvCell.js'
import type { CommandContext } from '../commandContext.js'
import { fieldDictionary, fieldDictionaryText } from '../fieldDictionary.js'
import { addCommonOptions } from '../sharedOptions.js'
import { writeJson, writeLines, writeText } from '../terminal.js'
import { unknownId } from '../unknownId.js'

/** The options of `template`, as they are parsed. */
interface Options {
  readonly fields?: boolean
  readonly json?: boolean
}

/** `template TYPE`: an empty file with the headers that an audit knows, or the dictionary of the fields. */
export function addTemplateCommand({ program, say }: CommandContext): void {
  const types = Object.keys(recordTypes) as RecordType[]
  const command = program
    .command('template')
    .argument('<TYPE>', say({ zh: `记录类型：${types.join('、')}`, en: `the record type: ${types.join(', ')}` }))
    .description(say({ zh: '输出空白的导入模板（CSV，中文表头），或字段说明', en: 'print an empty CSV with Chinese headers, or the dictionary of the fields' }))
    .option('--fields', say({ zh: '改为输出字段说明', en: 'print the dictionary of the fields instead' }))
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec template work-order > 工单.csv
  hotline-spec template call --fields`,
    en: `
Examples:
  hotline-spec template work-order > orders.csv
  hotline-spec template call --fields`,
  }))
  command.action(async (name: string, options: Options) => {
    const type = types.find((each) => each === name)
    if (type === undefined) throw unknownId({ zh: '记录类型', en: 'record type' }, name, types)
    const headers = recordTypes[type].fields.map((field) => recordFields[type][field]!.label.zh)
    if (options.json) return writeJson(options.fields ? fieldDictionary(type) : { record: type, headers })
    if (options.fields) return writeLines(fieldDictionaryText(type, say))
    return writeText(`${csvByteOrderMark}${headers.map((header) => csvCell(header)).join(',')}${csvLineEnd}`)
  })
}
