import { type Command, Option } from 'commander'
import type { Encoding } from '../ingest/encoding.js'
import { encodingName } from './encodingName.js'
import { type Say, parseLocale } from './language.js'
import { gathered } from './optionValues.js'

/** What the command line makes of options that several commands have. */
export interface SharedOptions {
  readonly profile: string
  readonly calendar?: string
  readonly region?: string
  readonly knownOn?: string
}

/** How files are to be read, as the command line makes it of the options that several commands have. */
export interface InputOptions {
  /** `[FILE=]TYPE`. */
  readonly record?: readonly string[]
  /** `[FILE=]FILE`. */
  readonly map?: readonly string[]
  readonly encoding: Encoding | 'auto'
  /** The sheet of workbooks to read. */
  readonly sheet?: string
}

/** `--profile`, for commands that judge by one. */
export function addProfileOption(command: Command, say: Say): Command {
  return command.addOption(
    new Option('--profile <ID>', say({
      zh: '规则配置：随附配置的标识，或配置文件（.json）；默认 national',
      en: 'which rules and parameters: the id of a shipped profile or the path of a file (.json); national by default',
    })).default('national'),
  )
}

/** `--record`, `--map`, `--encoding` and `--sheet`, for commands that read exported files. */
export function addInputOptions(command: Command, say: Say): Command {
  return command
    .option('--record <[FILE=]TYPE>', say({ zh: '记录类型，如 call；默认按表头识别；可多次使用', en: 'the record type, such as call; told by the header by default; can be given several times' }), gathered)
    .option('--map <[FILE=]FILE>', say({ zh: '列名和取值的映射文件（.json）；可多次使用', en: 'a mapping of headers and values (.json); can be given several times' }), gathered)
    .option('--encoding <NAME>', say({ zh: 'utf-8、gb18030（gbk）、utf-16le、auto（默认）', en: 'utf-8, gb18030 (gbk), utf-16le, auto (default)' }), encodingName, 'auto')
    .option('--sheet <NAME>', say({ zh: '只读取 Excel 文件中的这一张表；默认读取表头可识别的各表', en: 'the sheet of Excel files to read; all with a known header by default' }))
}

/** `--calendar`, `--region` and `--known-on`, for commands that count working days. */
export function addCalendarOptions(command: Command, say: Say): Command {
  return command
    .option('--calendar <FILE>', say({ zh: '自有工作日历文件（.json）', en: 'a calendar of your own (.json)' }))
    .option('--region <ID>', say({ zh: '地区日历，如 CN-GX；境外如 US-MA（只计日）', en: 'the calendar of a region, such as CN-GX, or of a foreign place, such as US-MA (days only)' }))
    .option('--known-on <DATE>', say({ zh: '只采用该日之前（含）已公布的放假通知；默认全部', en: 'holiday notices as known on that day, inclusive; all by default' }))
}

/** `--locale` and `--help`, which every command has. */
export function addCommonOptions(command: Command, say: Say): Command {
  return command
    .option('--locale <L>', say({ zh: '语言：zh-CN（默认）或 en', en: 'the language: zh-CN (default) or en' }), parseLocale)
    .helpOption('-h, --help', say({ zh: '显示用法', en: 'show how to use it' }))
}
