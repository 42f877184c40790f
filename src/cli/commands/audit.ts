import { type AuditCommandOptions, auditFormats, defaultFolder } from '../auditCommandOptions.js'
import { failOnWords } from '../auditStatus.js'
import type { CommandContext } from '../commandContext.js'
import { countFrom1, gathered, oneOf, period, severalOf } from '../optionValues.js'
import { runAudit } from '../runAudit.js'
import { addCalendarOptions, addCommonOptions, addInputOptions, addProfileOption } from '../sharedOptions.js'

/** `audit FILE…`: judges exported records and writes the report. */
export function addAuditCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('audit')
    .argument('<FILE...>', say({
      zh: '导出的数据文件（CSV、TSV、Excel、NDJSON、JSON 数组）、文件夹或通配符，可同时给出多个、多种记录',
      en: 'exported files (CSV, TSV, Excel, NDJSON, a JSON array), folders or patterns, several and of several record types at once',
    }))
    .description(say({ zh: '按标准审核导出的记录，生成报告', en: 'audit exported records and write the report' }))
  addProfileOption(command, say)
  command
    .option('--as-of <WHEN>', say({ zh: '判定时点（ISO 时间；只写日期指当日结束）；默认当前时间', en: 'the instant at which things are pending or late (ISO; a date means its end); now by default' }))
    .option('--period <FROM..TO>', say({ zh: '只审核此期间开始的记录，含首尾两日', en: 'only records that began in it, both ends included' }), period)
  addInputOptions(command, say)
  command
    .option('--checklist <FILE>', say({ zh: '人工检查结果（.json 或 .xlsx，见 template checklist），用于只能由人判断的条款', en: 'the answers to the clauses that only people can judge (.json or .xlsx, see template checklist)' }))
    .option('--cover <FILE>', say({ zh: '封面内容（.json）：被核查单位、范围、期间、核查人、签字栏', en: 'what stands on the cover (.json): audited body, scope, period, auditor, sign-off line' }))
    .option('--waivers <FILE>', say({ zh: '经批准的豁免清单（.json）；只作标记，仍计为不符合', en: 'deviations that were accepted (.json); they are marked, and count as failures' }))
    .option('--reading <RULE=NAME>', say({ zh: '对一条规则采用另一种理解，名称见 rules 命令；可多次使用', en: 'take another reading of a rule, by the name that `rules` shows; can be given several times' }), gathered)
  addCalendarOptions(command, say)
  command
    .option('--apply-before-in-force', say({ zh: '标准实施之前的记录也审核', en: 'judge records older than the standard too' }))
    .option('--out <DIR>', say({ zh: `输出文件夹；默认 ${defaultFolder}`, en: `where the files go; ${defaultFolder} by default` }))
    .option('--format <LIST>', say({ zh: '输出 json、html、xlsx、csv 中的哪些；默认全部', en: 'which of json, html, xlsx, csv; all by default' }), severalOf('--format', auditFormats), auditFormats)
    .option('--json', say({ zh: '标准输出只写 report.json；给出 --out 时才另写文件', en: 'report.json to stdout and nothing else there; files only if --out is given' }))
    .option('--rank-minimum <N>', say({ zh: '分组对比中，分母少于此数的不排名次；默认 30，再少则一件之差即可改变名次', en: 'groups of fewer orders are not ranked; 30 by default, below which one order changes the place' }), countFrom1('--rank-minimum'))
    .option('--reveal', say({ zh: '不遮盖个人信息', en: 'do not mask personal data' }))
    .option('--fail-on <W>', say({ zh: '何时以状态 1 结束：failed（默认）、cantTell、never', en: 'what ends in status 1: failed (default), cantTell, never' }), oneOf('--fail-on', failOnWords), 'failed')
    .option('--workers <N>', say({ zh: '线程数；默认为处理器核数，至多 8 个；不影响结果', en: 'threads; as many as cores by default, at most 8; they change no result' }), countFrom1('--workers'))
  addCommonOptions(command, say)
  command.addHelpText('after', () => help(say))
  command.action((files: string[], options: AuditCommandOptions) => runAudit(files, options, locale))
}

const help = (say: CommandContext['say']): string => say({
  zh: `
示例：
  hotline-spec audit 工单.csv 话单.csv --as-of 2026-03-31
  hotline-spec audit 工单.csv --period 2026-03-01..2026-03-31 --out 三月
  hotline-spec audit calls.csv --record call --map calls.mapping.json
  hotline-spec audit 工单.csv --json | jq .summary
  hotline-spec audit 三月导出 "四月/*.xlsx" --as-of 2026-04-30

状态：0 没有“应”类规则不符合；1 有；2 无法运行（标准错误输出说明原因和办法）。`,
  en: `
Examples:
  hotline-spec audit orders.csv calls.csv --as-of 2026-03-31
  hotline-spec audit orders.csv --period 2026-03-01..2026-03-31 --out march
  hotline-spec audit calls.csv --record call --map calls.mapping.json
  hotline-spec audit orders.csv --json | jq .summary
  hotline-spec audit march-exports "april/*.xlsx" --as-of 2026-04-30

Status: 0 no rule of error severity failed; 1 one did; 2 could not run (stderr says why).`,
})
