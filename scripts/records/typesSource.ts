import { compile } from 'json-schema-to-typescript'
import type { RecordSchema, SchemaNode } from './recordSchema.js'
import { typeName } from './recordSchema.js'
import { sourceFile } from './source.js'

type Schema = Parameters<typeof compile>[0]

const style = { bannerComment: '', format: true, style: { semi: false, singleQuote: true, printWidth: 120 } } as const

/** types.ts: an interface a record type, one an item of its lists, and the map from type names to interfaces. */
export async function typesSource(schemas: readonly RecordSchema[]): Promise<string> {
  const interfaces = [...schemas.flatMap(listItems), ...schemas.map(named)]
  const sources = await Promise.all(interfaces.map(({ name, node }) => interfaceSource(name, node)))
  return sourceFile(...sources, recordMap(schemas))
}

interface NamedNode {
  readonly name: string
  readonly node: SchemaNode
}

function named(schema: RecordSchema): NamedNode {
  return { name: typeName(schema['x-subject']), node: schema }
}

function listItems(schema: RecordSchema): NamedNode[] {
  return Object.values(schema.properties)
    .flatMap((field) => (field.items?.properties ? [field.items] : []))
    .map((node) => ({ name: itemName(node), node }))
}

function itemName(item: SchemaNode): string {
  if (item.title === undefined) throw new Error('an item of a list that is an object needs a title, which names its interface')
  return item.title
}

async function interfaceSource(name: string, node: SchemaNode): Promise<string> {
  const properties = Object.entries(node.properties ?? {}).map(([key, property]) => [
    key,
    { description: describedBy(property), tsType: typeOf(property, node.required?.includes(key) ?? false) },
  ])
  const shape = {
    type: 'object',
    description: node.description,
    required: node.required ?? [],
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Schema['properties'],
  }
  return (await compile(shape as Schema, name, style)).trim()
}

function describedBy(property: SchemaNode): string {
  return [property.title, property.description].filter((text) => text !== undefined).join('\n')
}

/** `undefined` is spelled out, so that callers may write `answeredAt: row.answered` under exactOptionalPropertyTypes. */
function typeOf(property: SchemaNode, isRequired: boolean): string {
  const type = property.enum ? property.enum.map(enumMember).join(' | ') : plainType(property)
  return isRequired ? type : `${type} | undefined`
}

function enumMember(value: string | null): string {
  return value === null ? 'null' : `'${value}'`
}

function plainType(property: SchemaNode): string {
  const types = Array.isArray(property.type) ? property.type : [property.type]
  return types.map((type) => (type === 'array' ? `${itemType(property)}[]` : type === 'integer' ? 'number' : type)).join(' | ')
}

function itemType(property: SchemaNode): string {
  return property.items?.properties ? itemName(property.items) : 'string'
}

function recordMap(schemas: readonly RecordSchema[]): string {
  const members = schemas.map((schema) => `  '${schema['x-subject']}': ${typeName(schema['x-subject'])}`)
  return `/** The interface of each record type. */\nexport interface RecordByType {\n${members.join('\n')}\n}`
}
