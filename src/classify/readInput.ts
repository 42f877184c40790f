import { ClassificationError } from './classificationError.js'
import type { TextFieldName } from './lexicon.js'

/** A text of an order, by the name of its field. */
export type TextFields = ReadonlyMap<TextFieldName, string>

const textFieldNames = ['topic', 'title', 'content'] as const

/** What can be classified by its words: the fields of a work order that hold text. */
export interface TextOrder {
  readonly topic?: string | null | undefined
  readonly title?: string | null | undefined
  readonly content?: string | null | undefined
}

/**
 * The texts of what was given: those of an order by field, a bare text as `text`.
 *
 * @throws ClassificationError where it is neither a text nor an order, or a field holds something other than text.
 */
export function readInput(input: string | TextOrder): TextFields {
  if (typeof input === 'string') return new Map([['text', input]])
  if (typeof input !== 'object' || input === null) throw invalid(`a value of type ${input === null ? 'null' : typeof input}`)
  const fields = new Map<TextFieldName, string>()
  for (const name of textFieldNames) {
    const value: unknown = input[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') throw invalid(`${name} of type ${typeof value}`)
    fields.set(name, value)
  }
  return fields
}

function invalid(received: string): ClassificationError {
  return new ClassificationError(
    'INPUT_INVALID',
    received,
    { zh: `无法分类：${received}。`, en: `${received} cannot be classified.` },
    { zh: '请给出一段文字，或者带有 title、content 的工单。', en: 'Give a text, or an order with title and content as texts.' },
  )
}
