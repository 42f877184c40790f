import { DefinitionError } from './definitionError.js'

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/
const camelCase = /^[a-z]+([A-Z][a-z]+)*$/

/** Refuses an id that could not stand in a file name, an address and a command line alike. */
export function assertKebabCase(id: string, where: string): void {
  if (kebabCase.test(id)) return
  throw new DefinitionError('ID_NOT_KEBAB_CASE', id, 'Write small letters and digits, joined by single hyphens.', where)
}

/**
 * The kebab-case slug of a camelCase key. Digits are refused: clause numbers move between editions, so none may enter a slug.
 */
export function kebabCaseOf(key: string, where: string): string {
  if (!camelCase.test(key)) {
    throw new DefinitionError('KEY_NOT_CAMEL_CASE', key, 'Write whole words in camelCase, without digits.', where)
  }
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
