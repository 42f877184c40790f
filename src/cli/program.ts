import { type Argument, Command, type Help } from 'commander'
import type { Locale } from '../report/locale.js'
import { addAuditCommand } from './commands/audit.js'
import { addClassifyCommand } from './commands/classify.js'
import { addClausesCommand } from './commands/clauses.js'
import { addCompareCommand } from './commands/compare.js'
import { addImpactCommand } from './commands/impact.js'
import { addDeadlineCommand } from './commands/deadline.js'
import { addEvaluateCommand } from './commands/evaluate.js'
import { addProfilesCommand } from './commands/profiles.js'
import { addRulesCommand } from './commands/rules.js'
import { addSampleCommand } from './commands/sample.js'
import { addScoreCommand } from './commands/score.js'
import { addTemplateCommand } from './commands/template.js'
import { displayWidth } from './displayWidth.js'
import { sayIn } from './language.js'
import { addCommonOptions } from './sharedOptions.js'
import { version } from './version.js'
import { terminalWidth, wrapText } from './wrapText.js'

const chineseHeadings: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Options:': '选项：', 'Commands:': '命令：', 'Arguments:': '参数：' }

/** The command line as one program that speaks one language. Errors are thrown, and told by whoever runs it. */
export function createProgram(locale: Locale): Command {
  const say = sayIn(locale)
  const program = new Command('hotline-spec')
    .description(say({
      zh: '按 GB/T 33358-2016 等标准核查政府热线：审核导出数据、计算期限、判定单条记录。',
      en: 'Checks government hotlines against GB/T 33358-2016 and others: audits exports, counts deadlines, judges single records.',
    }))
    .version(version, '-V, --version', say({ zh: '显示版本号', en: 'show the version' }))
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .configureHelp(helpIn(locale))
    .helpCommand(false)
  addCommonOptions(program, say)
  const context = { program, locale, say }
  addAuditCommand(context)
  addDeadlineCommand(context)
  addEvaluateCommand(context)
  addRulesCommand(context)
  addClausesCommand(context)
  addProfilesCommand(context)
  addTemplateCommand(context)
  addClassifyCommand(context)
  addScoreCommand(context)
  addCompareCommand(context)
  addImpactCommand(context)
  addSampleCommand(context)
  program.addHelpText('after', say({
    zh: `
示例：
  hotline-spec audit 工单.csv 话单.csv --as-of 2026-03-31
  hotline-spec deadline "2026-02-13 16:20" 5wd
  hotline-spec rules call-answered-in-time

每个命令的选项见 hotline-spec 命令 --help；英文界面加 --locale en。`,
    en: `
Examples:
  hotline-spec audit orders.csv calls.csv --as-of 2026-03-31 --locale en
  hotline-spec deadline "2026-02-13 16:20" 5wd --locale en
  hotline-spec rules call-answered-in-time --locale en

The options of a command: hotline-spec COMMAND --help --locale en.`,
  }))
  return program
}

/** Help that knows the width of Chinese characters and leaves defaults to the descriptions. */
function helpIn(locale: Locale): Partial<Help> {
  return {
    helpWidth: terminalWidth,
    displayWidth,
    boxWrap: (text, width) => wrapText(text, width).join('\n'),
    styleTitle: (title) => (locale === 'zh-CN' ? (chineseHeadings[title] ?? title) : title),
    optionDescription: (option) => option.description,
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
  }
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}
