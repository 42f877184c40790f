import type { AbsentMeaning, Bilingual, Kind } from '../expression/kinds.js'
import { recordFields } from '../records/generated/fields.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { valueLabels } from '../records/recordNames.js'
import { unitWords } from '../report/html/wordLists.js'
import type { Say } from './language.js'
import { textList } from './textTable.js'
import { terminalWidth } from './wrapText.js'

const kindWords: Readonly<Record<Kind, Bilingual>> = {
  instant: { zh: '时间', en: 'instant' },
  duration: { zh: '时长', en: 'duration' },
  category: { zh: '类别', en: 'category' },
  text: { zh: '文本', en: 'text' },
  count: { zh: '数量', en: 'number' },
  truth: { zh: '是否', en: 'yes or no' },
  list: { zh: '列表', en: 'list' },
}

const absentWords: Readonly<Record<AbsentMeaning, Bilingual>> = {
  notYet: { zh: '空白指尚未发生', en: 'blank: not yet' },
  unknown: { zh: '空白指不详', en: 'blank: unknown' },
}

/** What is known of each field of a record type, in the order of its schema. */
export function fieldDictionary(type: RecordType) {
  return recordTypes[type].fields.map((name) => {
    const { label, kind, absent, unit, personal } = recordFields[type][name]!
    return { name, label, kind, absent, ...(unit && { unit }), ...(personal && { personal }), values: valueLabels(type, name), isKey: name === recordTypes[type].key }
  })
}

/** The field dictionary in words. */
export function fieldDictionaryText(type: RecordType, say: Say): string[] {
  const comma = say({ zh: '，', en: ', ' })
  const entries = fieldDictionary(type).map(({ name, label, kind, absent, unit, personal, values, isKey }): [string, string] => {
    const marks = [
      say(kindWords[kind]),
      ...(unit ? [say({ zh: unitWords[unit]!.zh, en: unitWords[unit]!.en[1] })] : []),
      isKey ? say({ zh: '必填', en: 'required' }) : say(absentWords[absent]),
      ...(personal ? [say({ zh: '个人信息', en: 'personal' })] : []),
    ]
    const listed = Object.entries(values).map(([value, text]) => `${value} ${say(text)}`)
    return [name, `${say(label)}${comma}${marks.join(comma)}${listed.length === 0 ? '' : say({ zh: '：', en: ': ' }) + listed.join(say({ zh: '、', en: ', ' }))}`]
  })
  return [`${say(recordTypes[type].label)} (${type})`, ...textList(entries, terminalWidth)]
}
