import { attributesOf } from './attributesOf.js'
import { localName } from './localName.js'
import { MarkupScanner } from './markupScanner.js'

/** A start tag, with the local names of the elements that it stands in, the outermost first. */
export interface Tag {
  readonly name: string
  readonly within: readonly string[]
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/** Reads the start tags of a small part: the workbook's, its relations', its styles'. */
export function readTags(chunks: Iterable<Uint8Array>, onTag: (tag: Tag) => void): void {
  const decoder = new TextDecoder()
  const within: string[] = []
  const scanner = new MarkupScanner({
    open(buffer, start, end) {
      const name = localName(buffer, start, end)
      onTag({ name, within, attributes: attributesOf(decoder.decode(buffer.subarray(start, end))) })
      within.push(name)
    },
    close() {
      within.pop()
    },
    text() {},
  })
  for (const chunk of chunks) scanner.push(chunk)
  scanner.finish()
}
