import type { Evaluation } from '../evaluation/evaluation.js'
import type { EvaluateOptions } from '../evaluation/evaluator.js'
import { EvaluateArgumentError } from '../evaluation/evaluateArgumentError.js'
import { evaluate } from '../index.js'

/** What a line that cannot be judged is answered; it holds nothing of the line itself. */
interface LineError {
  readonly error: { readonly line: number; readonly code: string; readonly message: string }
}

/**
 * The answer to one line of records: its evaluation, that of each record where the line is a list, or why there is none.
 *
 * @param number The number of the line, from 1.
 */
export function answerToLine(line: string, number: number, question: EvaluateOptions): Evaluation | Evaluation[] | LineError {
  try {
    const content = parsed(line)
    if (Array.isArray(content)) return content.map((record) => evaluate(record as Readonly<Record<string, unknown>>, question))
    return evaluate(content as Readonly<Record<string, unknown>>, question)
  } catch (error) {
    // A wrong option is wrong for every line.
    if (error instanceof EvaluateArgumentError && error.code === 'AS_OF_INVALID') throw error
    return { error: { line: number, ...problemOf(error) } }
  }
}

/** An error that nobody foresaw is named and not quoted: its words may hold what the line held. */
function problemOf(error: unknown): { code: string; message: string } {
  if (error instanceof EvaluateArgumentError || error instanceof LineNotJson) return { code: error.code, message: error.message }
  return { code: 'INTERNAL', message: error instanceof Error ? error.name : typeof error }
}

class LineNotJson extends Error {
  readonly code = 'LINE_NOT_JSON'
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    // The parser's own message quotes the line, which may hold personal data.
    throw new LineNotJson('The line is not JSON. Give one record a line.')
  }
}
