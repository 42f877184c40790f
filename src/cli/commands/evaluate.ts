import { createReadStream } from 'node:fs'
import type { Profile } from '../../engine/profile.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { EvaluateOptions } from '../../evaluation/evaluator.js'
import { parsedJson, parsedJsonText } from '../../forms/parsedJson.js'
import { evaluate, getProfile } from '../../index.js'
import { type RecordType, recordTypes } from '../../records/generated/recordTypes.js'
import { answerToLine } from '../answerToLine.js'
import { calendarChoice } from '../calendarChoice.js'
import type { CommandContext } from '../commandContext.js'
import { type EvaluationView, evaluationText } from '../evaluationText.js'
import { oneOf } from '../optionValues.js'
import { profileChoice } from '../profileChoice.js'
import { readLines } from '../readLines.js'
import { addCalendarOptions, addCommonOptions, addProfileOption, type SharedOptions } from '../sharedOptions.js'
import { writeJson, writeLine, writeLines } from '../terminal.js'
import { writtenFile } from '../writtenFile.js'

/** The options of `evaluate`, as they are parsed. */
interface Options extends SharedOptions {
  readonly asOf?: string
  readonly record?: RecordType
  readonly applyBeforeInForce?: boolean
  readonly json?: boolean
}

/** `evaluate FILE|-`: judges single records. The answer has the form of the question: one, a list, or lines. */
export function addEvaluateCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('evaluate')
    .argument('<FILE>', say({
      zh: '记录文件：一条或一组记录（.json），或每行一条（.ndjson）；- 指从标准输入逐行读取',
      en: 'one record or a list (.json), or one a line (.ndjson); - reads lines from stdin',
    }))
    .description(say({ zh: '判定单条记录，给出下一步及最迟时间', en: 'judge single records, and say what is due next' }))
  addProfileOption(command, say)
  command
    .option('--as-of <WHEN>', say({ zh: '判定时点（ISO 时间；只写日期指当日结束）；默认当前时间', en: 'the instant at which things are pending or late (ISO; a date means its end); now by default' }))
    .option('--record <TYPE>', say({ zh: '记录类型；默认按编号字段识别（orderId、callId……）', en: 'the record type; told by the key (orderId, callId …) by default' }), oneOf('--record', Object.keys(recordTypes) as RecordType[]))
  addCalendarOptions(command, say)
  command
    .option('--apply-before-in-force', say({ zh: '标准实施之前的记录也判定', en: 'judge records older than the standard too' }))
    .option('--json', say({ zh: '输出 JSON；逐行读取时始终如此', en: 'print JSON; always so for lines' }))
  addCommonOptions(command, say)
  command.addHelpText('after', say({
    zh: `
示例：
  hotline-spec evaluate 工单.json --as-of 2026-02-14
  cat 工单.ndjson | hotline-spec evaluate - > 判定.ndjson

逐行读取时一行一答，次序不变；读不懂的行回答 {"error": …}，其余照常。`,
    en: `
Examples:
  hotline-spec evaluate order.json --as-of 2026-02-14
  cat orders.ndjson | hotline-spec evaluate - > verdicts.ndjson

Lines are answered one by one, in order; a line that cannot be read is answered {"error": …} and the others go on.`,
  }))
  command.action(async (file: string, options: Options) => {
    const profile = await profileChoice(options.profile)
    const question = await questionOf(profile, options)
    if (file === '-') return answerLines(process.stdin, question)
    if (/\.(?:ndjson|jsonl)$/i.test(file)) return answerLines(createReadStream(file), question)
    const answers = answersTo(parsedJson(await writtenFile(file)), question)
    if (options.json) return writeJson(answers)
    return showAnswers(answers, { profile: getProfile(profile), locale }, say)
  })
}

async function questionOf(profile: string | Profile, options: Options): Promise<EvaluateOptions> {
  const calendar = await calendarChoice(options)
  return {
    profile,
    calendar: options.knownOn === undefined ? calendar : calendar.asKnownOn(options.knownOn),
    asOf: options.asOf ?? new Date(),
    ...(options.record && { record: options.record }),
    applyBeforeInForce: options.applyBeforeInForce === true,
  }
}

/** Lines one by one; a document that is spread over lines, which begins with a bracket alone, as the whole that it is. */
async function answerLines(stream: AsyncIterable<string | Uint8Array>, question: EvaluateOptions): Promise<void> {
  const lines = readLines(stream)
  let number = 0
  for await (const line of lines) {
    number++
    if (number === 1 && /^\s*[[{]\s*$/.test(line)) return writeJson(answersTo(await wholeOf(line, lines), question))
    // A blank line asks nothing.
    if (line.trim() !== '') await writeLine(JSON.stringify(answerToLine(line, number, question)))
  }
}

async function wholeOf(first: string, rest: AsyncIterable<string>): Promise<unknown> {
  const lines = [first]
  for await (const line of rest) lines.push(line)
  return parsedJsonText(lines.join('\n'), '-')
}

function answersTo(content: unknown, question: EvaluateOptions): Evaluation | Evaluation[] {
  const answer = (record: unknown): Evaluation => evaluate(record as Readonly<Record<string, unknown>>, question)
  return Array.isArray(content) ? content.map(answer) : answer(content)
}

async function showAnswers(answers: Evaluation | Evaluation[], view: EvaluationView, say: CommandContext['say']): Promise<void> {
  if (!Array.isArray(answers)) return writeLines(evaluationText(answers, view))
  for (const [index, answer] of answers.entries()) {
    const heading = say({ zh: `第 ${index + 1} 条`, en: `Record ${index + 1}` })
    await writeLines([...(index === 0 ? [] : ['']), heading, ...evaluationText(answer, view)])
  }
}
