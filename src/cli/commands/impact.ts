import { getProfile } from '../../index.js'
import { impact } from '../../audit.js'
import { chosenOptions } from '../../audit/chosenOptions.js'
import { defaultFolder } from '../auditCommandOptions.js'
import { auditInputs } from '../auditInputs.js'
import { calendarChoice } from '../calendarChoice.js'
import { CliError } from '../cliError.js'
import type { CommandContext } from '../commandContext.js'
import { exitCodes } from '../exitCodes.js'
import { expandedFiles } from '../expandedFiles.js'
import { impactText } from '../impactText.js'
import { gathered, period } from '../optionValues.js'
import { platform } from '../platform.js'
import { profileChoice } from '../profileChoice.js'
import { progress } from '../progress.js'
import { readingChoices } from '../readingChoices.js'
import { addCalendarOptions, addCommonOptions, addInputOptions, addProfileOption, type InputOptions, type SharedOptions } from '../sharedOptions.js'
import { writeJson, writeLines } from '../terminal.js'
import { version } from '../version.js'

/** The options of `impact`, as they are parsed. */
interface Options extends SharedOptions, InputOptions {
  readonly set?: readonly string[]
  readonly draft?: string
  readonly asOf?: string
  readonly period?: { readonly from: string; readonly to: string }
  /** `RULE=NAME`. */
  readonly reading?: readonly string[]
  readonly applyBeforeInForce?: boolean
  readonly reveal?: boolean
  readonly json?: boolean
}

/** `impact FILE…`: what a change of parameters, or a draft profile, would do to records that are there. */
export function addImpactCommand({ program, say }: CommandContext): void {
  const command = program
    .command('impact')
    .argument('<FILE...>', say({ zh: '导出的数据文件、文件夹或通配符', en: 'exported files, folders or patterns' }))
    .description(say({ zh: '试算：改动参数或换用配置草案，对现有记录有何影响', en: 'what a change of parameters, or a draft profile, would do to records that are there' }))
    .option('--set <ID=VALUE>', say({ zh: '拟改的参数，如 transfer-limit=1wd、connection-rate=97%；可多次使用', en: 'a parameter to change, such as transfer-limit=1wd or connection-rate=97%; can be given several times' }), gathered)
    .option('--draft <ID>', say({ zh: '拟用的配置：标识或文件（.json）', en: 'the profile to try: an id or a file (.json)' }))
  addProfileOption(command, say)
  command
    .option('--as-of <WHEN>', say({ zh: '判定时点；默认当前时间', en: 'the instant at which things are pending or late; now by default' }))
    .option('--period <FROM..TO>', say({ zh: '只计此期间开始的记录，含首尾两日', en: 'only records that began in it, both ends included' }), period)
  addInputOptions(command, say)
  command.option('--reading <RULE=NAME>', say({ zh: '对一条规则采用另一种理解；可多次使用', en: 'take another reading of a rule; can be given several times' }), gathered)
  addCalendarOptions(command, say)
  command
    .option('--apply-before-in-force', say({ zh: '标准实施之前的记录也计入', en: 'count records older than the standard too' }))
    .option('--reveal', say({ zh: '不遮盖个人信息', en: 'do not mask personal data' }))
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec impact 工单.csv --set transfer-limit=1wd --as-of 2026-03-31
  hotline-spec impact 三月导出 --set answer-limit=10s --set connection-rate=97%
  hotline-spec impact 工单.csv --draft 本市草案.json

状态：0 已算出；2 无法运行。参数标识见 rules 命令。`,
    en: `
Examples:
  hotline-spec impact orders.csv --set transfer-limit=1wd --as-of 2026-03-31
  hotline-spec impact march-exports --set answer-limit=10s --set connection-rate=97%
  hotline-spec impact orders.csv --draft our-city.json

Status: 0 worked out; 2 could not run. \`rules\` shows the ids of the parameters.`,
  }))
  command.action(async (given: string[], options: Options) => {
    if (!options.set && options.draft === undefined) throw nothingProposed()
    const profile = await profileChoice(options.profile)
    const draft = options.draft === undefined ? undefined : await profileChoice(options.draft)
    const inputs = await auditInputs(await expandedFiles(given, defaultFolder), options)
    const chosen = chosenOptions(
      { ...options, profile, calendar: await calendarChoice(options), readings: readingChoices(options.reading ?? []) },
      { now: new Date(), timeZone: getProfile(profile).timeZone, engineVersion: version },
    )
    const shown = progress(inputs, say)
    const change = { ...(draft !== undefined && { profile: draft }), ...(options.set && { set: options.set }) }
    const report = await impact(inputs, change, { ...chosen, platform, onProgress: shown.show }).finally(shown.end)
    process.exitCode = exitCodes.conforms
    return options.json ? writeJson(report) : writeLines(impactText(report, say))
  })
}

function nothingProposed(): CliError {
  return new CliError({
    code: 'IMPACT_NOTHING_PROPOSED',
    received: '--set --draft',
    what: { zh: '没有说明要改什么。', en: 'Nothing to change was given.' },
    fix: { zh: '请用 --set 改参数，或用 --draft 换用配置，例如 --set transfer-limit=1wd。', en: 'Change a parameter with --set or try a profile with --draft, for example --set transfer-limit=1wd.' },
  })
}
