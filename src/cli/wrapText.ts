import { displayWidth } from './displayWidth.js'

/** The columns that every output fits into. */
export const terminalWidth = 100

/** A run of letters stays together with the spaces after it; Chinese may break between any two characters, but not before a closing mark. */
const pieces = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。、；：！？）》”]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu

/**
 * Breaks a text into lines no wider than a width.
 *
 * @example wrapText('one two three', 8) // ['one two', 'three']
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width))
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [piece] of paragraph.matchAll(pieces)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}
