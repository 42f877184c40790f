import type { Rule } from '../../engine/rule.js'
import { recordFields } from '../../records/generated/fields.js'
import { jsonSchemas } from '../../records/generated/jsonSchemas.js'
import { type RecordType, recordTypes } from '../../records/generated/recordTypes.js'
import { valueLabels } from '../../records/recordNames.js'
import { inLocale } from '../../report/locale.js'
import { describeUnit } from '../../expression/describeAmount.js'
import { fieldsOf } from '../fieldsOf.js'
import { ruleLink } from '../links.js'
import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'
import { absentWords, kindWords, personalWords } from '../wordLists.js'

/** The members of a schema's property that the dictionary shows. */
interface Property {
  /** Chinese on the first line, English on the second. */
  readonly description: string
  readonly 'x-headers'?: readonly string[]
}

/** The field dictionary of one record type. */
export function fieldPage(type: RecordType, context: PageContext): string {
  const { say, text, source } = context
  const { label, key, began, fields } = recordTypes[type]
  const schema = jsonSchemas[type] as { readonly description: string; readonly properties: Readonly<Record<string, Property>> }
  return pageText(`${text(label)} \`${type}\``, [
    descriptionIn(schema.description, context),
    '',
    `- ${say('编号字段：', 'Key: ')}\`${key}\``,
    `- ${say('起始时间字段（依次）：', 'Begins at, in this order: ')}${began.map((name) => `\`${name}\``).join(say('、', ', '))}`,
    '',
    ...markdownTable([say('字段', 'Field'), say('名称', 'Label'), say('类型', 'Kind'), say('空白的含义', 'A blank means'), say('个人信息', 'Personal')], fields.map((name) => {
      const { label: fieldLabel, kind, absent, unit, personal } = recordFields[type][name]!
      return [`[\`${name}\`](#${name})`, text(fieldLabel), `${text(kindWords[kind])}${unit ? ` (${text(describeUnit(unit))})` : ''}`, text(absentWords[absent]), personal ? text(personalWords[personal]) : '']
    })),
    ...fields.flatMap((name) => fieldSection(type, name, schema.properties[name]!, source.registry.rules, context)),
  ])
}

/** The record types there are. */
export function fieldIndexPage(context: PageContext): string {
  const { say, text, source } = context
  const types = Object.values(recordTypes)
  const rulesFor = (subject: string): number => source.registry.rules.filter((rule) => rule.subject === subject).length
  return pageText(say('字段字典', 'Field dictionary'), [
    say('字段、取值和空白的含义以 schemas/ 中的 JSON Schema 为准；Excel 录入模板由 `hotline-spec template` 生成。', 'The JSON Schemas in schemas/ are the source of fields, values and the meaning of blanks; `hotline-spec template` makes an Excel template of them.'),
    '',
    ...markdownTable([say('记录类型', 'Record type'), say('名称', 'Label'), say('字段数', 'Fields'), say('规则数', 'Rules')], types.map(({ subject, label, fields }) => [`[\`${subject}\`](${subject}.md)`, text(label), String(fields.length), String(rulesFor(subject))])),
  ])
}

function fieldSection(type: RecordType, name: string, property: Property, rules: readonly Rule[], context: PageContext): string[] {
  const { say, text } = context
  const values = Object.entries(valueLabels(type, name))
  const users = rules.filter((rule) => fieldsOf(rule).some((field) => field.subject === type && field.name === name))
  const headers = property['x-headers'] ?? []
  return [
    ...heading(2, `\`${name}\` ${text(recordFields[type][name]!.label)}`, name),
    descriptionIn(property.description, context),
    ...(values.length === 0 ? [] : ['', ...markdownTable([say('取值', 'Value'), say('名称', 'Label')], values.map(([value, label]) => [`\`${value}\``, text(label)]))]),
    ...(headers.length === 0 ? [] : ['', `${say('识别的表头：', 'Headers that are recognised: ')}${headers.map(escapeMarkdown).join(say('、', ', '))}`]),
    ...(users.length === 0 ? [] : ['', `${say('使用的规则：', 'Read by: ')}${users.map((rule) => ruleLink(rule.id, context)).join(say('、', ', '))}`]),
  ]
}

/** The half of a schema's description that is in the language of the page. */
export function descriptionIn(description: string, { locale }: PageContext): string {
  const [zh = '', en = zh] = description.split('\n')
  return escapeMarkdown(inLocale({ zh, en }, locale))
}
