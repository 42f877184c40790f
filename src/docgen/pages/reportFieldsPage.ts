import schema from '../../../schemas/audit-report.schema.json' with { type: 'json' }
import { inLocale } from '../../report/locale.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'
import { descriptionIn } from './fieldPages.js'

/** The members of a schema that the reference reads. */
interface ReportSchema {
  readonly description?: string
  readonly 'x-label'?: { readonly zh: string; readonly en: string }
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, ReportSchema>>
  readonly items?: ReportSchema
  readonly additionalProperties?: ReportSchema | boolean
  readonly anyOf?: readonly ReportSchema[]
  readonly oneOf?: readonly ReportSchema[]
}

/** Thrown while the reference is being made, for a field of the report that nobody described. */
export class UndocumentedFieldError extends Error {
  override readonly name = 'UndocumentedFieldError'
  readonly code = 'REPORT_FIELD_UNDOCUMENTED'
  constructor(
    readonly received: string,
    readonly fix = 'Give it a description in Chinese and English, a line each.',
  ) {
    super(`audit-report.schema.json: ${received} has no description in both languages. ${fix}`)
  }
}

/** The fields of report.json, from its schema. */
export function reportFieldsPage(context: PageContext): string {
  const { say } = context
  const root = schema as ReportSchema & { readonly $defs: Readonly<Record<string, ReportSchema>> }
  const parts = Object.entries(root.$defs).filter(([, part]) => part.properties)
  return pageText(say('报告字段', 'Fields of the report'), [
    descriptionIn(root.description ?? '', context),
    ...heading(2, 'report.json', 'report'),
    ...partTable('report', root, context),
    ...parts.flatMap(([name, part]) => [...heading(2, partTitle(name, part, context), name), ...(part.description ? [descriptionIn(part.description, context), ''] : []), ...partTable(name, part, context)]),
    ...heading(2, say('封闭取值', 'Closed sets'), 'closed-sets'),
    ...Object.entries(root.$defs).flatMap(([name, part]) => (part.properties ? [] : [`- \`${name}\`${say('：', ': ')}${valuesText(part)}`])),
  ])
}

/** The values of a set, with the forms that a user's own values have. */
function valuesText(part: ReportSchema): string {
  if (part.pattern !== undefined) return `\`${part.pattern}\``
  if (part.enum) return part.enum.map((value) => `\`${String(value)}\``).join(' ')
  return (part.anyOf ?? part.oneOf ?? []).map(valuesText).join(' ')
}

function partTitle(name: string, part: ReportSchema, { locale }: PageContext): string {
  const label = part['x-label']
  return label ? `${inLocale(label, locale)} \`${name}\`` : `\`${name}\``
}

function partTable(name: string, part: ReportSchema, context: PageContext): string[] {
  const { say } = context
  return markdownTable([say('字段', 'Field'), say('类型', 'Type'), say('必有', 'Always'), say('含义', 'Meaning')], rowsOf(name, part, '', context))
}

/** The fields of an object and of the objects written inside it; parts with a name of their own are linked. */
function rowsOf(where: string, part: ReportSchema, prefix: string, context: PageContext): string[][] {
  return Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`
    if (!field.description?.includes('\n')) throw new UndocumentedFieldError(`${where}.${path}`)
    const isRequired = part.required?.includes(name) ?? false
    const inner = field.items?.properties ? { part: field.items, mark: '[].' } : { part: field, mark: '.' }
    return [
      [`\`${path}\``, typeText(field), isRequired ? context.say('是', 'yes') : context.say('否', 'no'), descriptionIn(field.description, context)],
      ...rowsOf(where, inner.part, `${path}${inner.mark}`, context),
    ]
  })
}

function typeText(field: ReportSchema): string {
  if (field.$ref) return refText(field.$ref)
  const choices = field.anyOf ?? field.oneOf
  if (choices) return choices.map(typeText).join(' / ')
  if (field.items) return `${typeText(field.items)} []`
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(' ')
  return [field.type ?? 'any'].flat().map((type) => `\`${type}\``).join(' / ')
}

function refText(ref: string): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  const isSet = Object.hasOwn(schema.$defs, name) && !('properties' in schema.$defs[name as keyof typeof schema.$defs])
  return `[${name}](#${isSet ? 'closed-sets' : name})`
}
