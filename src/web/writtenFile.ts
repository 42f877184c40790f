import type { WrittenFile } from '../forms/parsedJson.js'
import { blobBytes } from './blobBytes.js'

/** A file that a person wrote and chose, whole. */
export async function writtenFile(file: File): Promise<WrittenFile> {
  return { name: file.name, bytes: await blobBytes(file, file.name) }
}
