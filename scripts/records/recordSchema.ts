import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AbsentMeaning, Bilingual, Kind, PersonalKind } from '../../src/expression/kinds.js'

/** A part of a JSON Schema, as far as our schemas use the language. */
export interface SchemaNode {
  type?: string | string[]
  pattern?: string
  enum?: (string | null)[]
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  title?: string
  description?: string
  items?: SchemaNode
  required?: string[]
  additionalProperties?: boolean
  properties?: Record<string, SchemaNode>
}

/** A field of a record type, as schemas/ declares it. */
export interface FieldSchema extends SchemaNode {
  title: string
  description: string
  'x-kind': Kind
  'x-label': Bilingual
  'x-absent': AbsentMeaning
  'x-unit'?: 'second' | 'day' | 'workday'
  'x-personal'?: PersonalKind
  'x-headers'?: string[]
  'x-values'?: Record<string, { label: Bilingual; synonyms: string[] }>
  /** Headers under which the values mean something else: `是` under `是否超时` is not on time. */
  'x-header-values'?: { headers: string[]; values: Record<string, string[]> }[]
}

/** A record type, as schemas/ declares it. */
export interface RecordSchema extends SchemaNode {
  $id: string
  title: string
  description: string
  'x-subject': string
  'x-label': Bilingual
  'x-key': string
  'x-began': string[]
  /** Headers that are known and have no field: they may be printed, and nothing reads them. */
  'x-other-headers'?: string[]
  required: string[]
  properties: Record<string, FieldSchema>
}

/** The keywords that our schemas add to JSON Schema; any other unknown keyword is a mistake. */
export const ourKeywords = [
  'x-subject',
  'x-label',
  'x-key',
  'x-began',
  'x-other-headers',
  'x-kind',
  'x-unit',
  'x-absent',
  'x-personal',
  'x-headers',
  'x-values',
  'x-header-values',
] as const

/** The record types of a schemas folder in the order of their file names; other schemas in it are left alone. */
export function readRecordSchemas(folder: string): RecordSchema[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordSchema)
    .filter((schema) => schema['x-subject'] !== undefined)
}

/** `work-order` as the name of a constant: `workOrder`. */
export function constantName(subject: string): string {
  return subject.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** `work-order` as the name of a type: `WorkOrder`. */
export function typeName(subject: string): string {
  const name = constantName(subject)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
