import { readFileSync } from 'node:fs'
import type { WrittenFile } from '../../src/forms/parsedJson.js'

/** A file of a name that holds a text, or a value as JSON. */
export function written(content: unknown, name = 'a.json'): WrittenFile {
  return { name, bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)) }
}

/** A file of the project. */
export function writtenAt(path: string): WrittenFile {
  return { name: path, bytes: readFileSync(path) }
}
