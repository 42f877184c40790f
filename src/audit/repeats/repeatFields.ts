import type { Field } from '../../expression/field.js'
import type { RecordType } from '../../records/generated/recordTypes.js'

/** By which fields two records are of one person and about one thing; of each list the first that the record has. */
export interface RepeatFields {
  readonly who: readonly string[]
  readonly what: readonly string[]
}

/**
 * Only messages: work orders have fields of their own for repeats, which the hotline fills by reading them. A phone tells people apart
 * better than a name, a title better than a text in which a word was changed.
 */
export const repeatFields: Readonly<Partial<Record<RecordType, RepeatFields>>> = {
  message: { who: ['senderPhone', 'senderName'], what: ['title', 'content'] },
}

/** What stands for a name where none is given: two of them are not one person. */
export const namelessWords = ['匿名', '佚名', '无名', '未知', '不详', '网友', '市民', '群众', '热心市民', '热心网友', '匿名用户', '匿名网友', '-', '无'] as const

/** The fields that have to be read of a record type to find its repeats. */
export function repeatInputs(record: RecordType, fields: Readonly<Record<string, Field>>): Field[] {
  const { who = [], what = [] } = repeatFields[record] ?? {}
  return [...who, ...what].map((name) => fields[name]!)
}
