/** The first line of every generated file. */
export const generatedLine = '// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.'

/** A generated file: its first line, then its parts with an empty line between them. */
export function sourceFile(...parts: readonly string[]): string {
  return `${generatedLine}\n${parts.join('\n\n')}\n`
}

/** A value as TypeScript source on one line, in the project's quoting. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const members = Object.entries(value).map(([name, member]) => `${propertyName(name)}: ${literal(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A property name as TypeScript source, quoted only where it must be. */
export function propertyName(name: string): string {
  return /^(?:[\p{L}_$][\p{L}\p{N}_$]*)$/u.test(name) ? name : quoted(name)
}

/** An object as TypeScript source, one member a line; `members` are sources already. */
export function objectSource(members: readonly (readonly [name: string, source: string])[], indent = ''): string {
  const lines = members.map(([name, source]) => `${indent}  ${propertyName(name)}: ${source},`)
  return `{\n${lines.join('\n')}\n${indent}}`
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped}'`
}
