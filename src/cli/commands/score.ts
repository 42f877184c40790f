import { scoreSchemes } from '../../../rules/scores/index.js'
import { measuresOfReport, score, type Score, type ScoreScheme } from '../../scores/index.js'
import { CliError } from '../cliError.js'
import type { CommandContext } from '../commandContext.js'
import type { Say } from '../language.js'
import { gathered } from '../optionValues.js'
import { printable } from '../../report/printable.js'
import { addCommonOptions } from '../sharedOptions.js'
import { writeJson, writeLines } from '../terminal.js'
import { textTable } from '../textTable.js'
import { unknownId } from '../unknownId.js'

interface Options {
  readonly scheme: string
  readonly period?: string
  readonly set?: readonly string[]
  readonly json?: boolean
}

/** `score REPORT.json --scheme ID`: scores by a published or worked-out scheme; what the report does not hold is given with --set. */
export function addScoreCommand({ program, say }: CommandContext): void {
  const command = program
    .command('score')
    .argument('<REPORT>', say({ zh: '核查报告（report.json）', en: 'an audit report (report.json)' }))
    .description(say({ zh: '按评分办法计分；缺数据的不给分，并说明缺什么', en: 'score by a scheme; where data is missing there is no score, and it says what is missing' }))
    .requiredOption('--scheme <ID>', say({ zh: `评分办法：${scoreSchemes.map(({ id }) => id).join('、')}`, en: `the scheme: ${scoreSchemes.map(({ id }) => id).join(', ')}` }))
    .option('--period <MONTH>', say({ zh: '计分月份（YYYY-MM）', en: 'the month that is scored (YYYY-MM)' }))
    .option('--set <NAME=VALUE>', say({ zh: '补充报告中没有的数据，可重复', en: 'give a measure that the report does not hold; may be repeated' }), gathered)
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addCommonOptions(command, say)
  command.action(async (path: string, options: Options) => {
    const scheme = scoreSchemes.find(({ id }) => id === options.scheme)
    if (!scheme) throw unknownId({ zh: '评分办法', en: 'scheme' }, options.scheme, scoreSchemes.map(({ id }) => id))
    const { loadMeasuredRules } = await import('../measuredRules.js')
    const rules = await loadMeasuredRules(path)
    const values = { ...measuresOfReport(rules, scheme), ...givenValues(options.set ?? [], scheme) }
    const scored = score({ values, ...(options.period !== undefined && { period: options.period }) }, scheme)
    return options.json ? writeJson(scored) : writeLines(scoreText(scored, scheme, say))
  })
}

function givenValues(given: readonly string[], scheme: ScoreScheme): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, value] = /^([A-Za-z]+)=(.+)$/.exec(text) ?? []
      if (name !== undefined && value !== undefined && Object.hasOwn(scheme.measures, name)) return [name, value]
      const known = Object.keys(scheme.measures).join(', ')
      throw new CliError({
        code: 'OPTION_VALUE_INVALID',
        received: '--set',
        what: { zh: `--set ${printable(text)}：应为“名称=数值”，名称须属于该评分办法。`, en: `--set ${printable(text)}: it needs NAME=VALUE with a name of the scheme.` },
        fix: { zh: `可用的名称：${known}。`, en: `The names are: ${known}.` },
      })
    }),
  )
}

function scoreText({ parts, total, of, missing, explanation }: Score, scheme: ScoreScheme, say: Say): string[] {
  const rows = parts.map((part) => [say(part.label), part.value ?? '–', part.of === null ? '' : `/ ${part.of}`])
  const sum = of === null ? [] : [[say({ zh: '合计', en: 'Total' }), total ?? '–', `/ ${of}`]]
  const lacking = missing.map(({ measure }) => `  ${measure}  ${say(scheme.measures[measure] ?? { zh: measure, en: measure })}`)
  return [
    say(scheme.title),
    ...textTable([...rows, ...sum], ['left', 'right']),
    ...(lacking.length === 0 ? [] : ['', say({ zh: '缺少的数据（可用 --set 名称=数值 补充）：', en: 'Missing (give it with --set NAME=VALUE):' }), ...lacking]),
    '',
    say(explanation),
  ]
}
