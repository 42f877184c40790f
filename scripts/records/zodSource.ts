import type { FieldSchema, RecordSchema, SchemaNode } from './recordSchema.js'
import { typeName } from './recordSchema.js'
import { literal, objectSource, sourceFile } from './source.js'

/** zod.ts: the same records as zod schemas, written as a person would write them. */
export function zodSource(schemas: readonly RecordSchema[]): string {
  const patterns = new Patterns()
  const items = schemas.flatMap((schema) => Object.values(schema.properties).flatMap((field) => itemSource(field, patterns)))
  const records = schemas.map((schema) => recordSource(schema, patterns))
  return sourceFile(
    "import { z } from 'zod'\nimport type * as records from './types.js'",
    patterns.source(),
    ...items,
    ...records,
  )
}

/** The patterns of the schemas by the names that stand for them in the source. */
class Patterns {
  private readonly names = new Map<string, string>()

  name(pattern: string): string {
    const known = this.names.get(pattern)
    if (known !== undefined) return known
    const name = pattern === '\\S' ? 'notBlank' : 'instant'
    if ([...this.names.values()].includes(name)) throw new Error(`a third pattern needs a name here: ${pattern}`)
    this.names.set(pattern, name)
    return name
  }

  source(): string {
    const lines = [...this.names].map(([pattern, name]) => `const ${name} = z.string().regex(new RegExp(${literal(pattern)}, 'u'))`)
    return lines.sort().join('\n')
  }
}

function itemSource(field: FieldSchema, patterns: Patterns): string[] {
  if (!field.items?.properties || field.items.title === undefined) return []
  return [`const ${itemConstant(field.items)} = z.strictObject(${membersSource(field.items, patterns)})`]
}

function itemConstant(item: SchemaNode): string {
  return (item.title ?? '').toLowerCase()
}

function recordSource(schema: RecordSchema, patterns: Patterns): string {
  const name = typeName(schema['x-subject'])
  return [
    `/** ${schema.title}. */`,
    `export const ${name} = z.strictObject(${membersSource(schema, patterns)})`,
    `export type ${name} = records.${name}`,
  ].join('\n')
}

function membersSource(node: SchemaNode, patterns: Patterns): string {
  const members = Object.entries(node.properties ?? {}).map(([name, property]) => {
    const isRequired = node.required?.includes(name) ?? false
    return [name, valueSource(property, patterns) + presence(property, isRequired)] as const
  })
  return objectSource(members)
}

function presence(property: SchemaNode, isRequired: boolean): string {
  const isNullable = Array.isArray(property.type) && property.type.includes('null')
  if (isRequired) return isNullable ? '.nullable()' : ''
  return isNullable ? '.nullish()' : '.optional()'
}

function valueSource(property: SchemaNode, patterns: Patterns): string {
  if (property.enum) return `z.enum(${literal(property.enum.filter((value) => value !== null))})`
  const [type] = Array.isArray(property.type) ? property.type : [property.type]
  if (type === 'string') return property.pattern === undefined ? 'z.string()' : patterns.name(property.pattern)
  if (type === 'boolean') return 'z.boolean()'
  if (type === 'array') return `z.array(${arrayItem(property, patterns)})`
  return `z.${type === 'integer' ? 'int' : 'number'}()${lowest(property)}`
}

function arrayItem(property: SchemaNode, patterns: Patterns): string {
  if (property.items === undefined) throw new Error('a list needs items')
  return property.items.properties ? itemConstant(property.items) : valueSource(property.items, patterns)
}

function lowest(property: SchemaNode): string {
  if (property.exclusiveMinimum !== undefined) return `.gt(${property.exclusiveMinimum})`
  return property.minimum === undefined ? '' : `.min(${property.minimum})`
}
