import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { registry } from '../../../rules/registry.js'
import type { Rule } from '../../../src/engine/rule.js'

export const projectRoot = resolve(import.meta.dirname, '../../..')

/** A file of rules/ or src/ by its path from the root, with its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** The TypeScript files below a folder, in order of their paths. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }))
}

/** The files in which a rule is defined. */
export const ruleFiles: readonly SourceFile[] = sourceFiles('rules').filter(({ text }) => /\bdefineRule\(/.test(text))

export const nameOf = ({ path }: SourceFile): string => basename(path, '.ts')

/** `calls-connected-in-every-24-hours` as a name of code: `callsConnectedInEvery24Hours`. */
export const camelCaseOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_, character: string) => character.toUpperCase())

export const everyRule: readonly (readonly [id: string, rule: Rule])[] = registry.rules.map((rule) => [rule.id, rule] as const)

/** The clauses that a rule decides, wholly or in part. */
export const decidedBy = (rule: Rule) => rule.clauses.filter(({ role }) => role !== 'related').map(({ clause }) => clause)
