const blank = /[ \t\r\n]*/y
const scalar = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const name = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/** What may stand next. */
type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing'

/** A place in a text as an editor shows it, both from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/**
 * Where a text stops being JSON. `JSON.parse` gives no place for most mistakes on Node 20, and quotes the text around others.
 *
 * @example jsonErrorPosition('{"a": 1,}') // { line: 1, column: 9 }
 */
export function jsonErrorPosition(text: string): TextPosition {
  const before = text.slice(0, errorOffset(text)).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

function errorOffset(text: string): number {
  const open: string[] = []
  let wanted: Wanted = 'value'
  let at = skipped(text, 0)
  while (at < text.length) {
    const character = text[at]!
    const isValueWanted: boolean = wanted === 'value' || wanted === 'value or ]'
    const isNameWanted: boolean = wanted === 'name' || wanted === 'name or }'
    if (isValueWanted && (character === '{' || character === '[')) {
      open.push(character)
      wanted = character === '{' ? 'name or }' : 'value or ]'
      at += 1
    } else if (isClosing(character, open.at(-1), wanted)) {
      open.pop()
      wanted = open.length === 0 ? 'nothing' : ', or end'
      at += 1
    } else if (character === ':' && wanted === ':') {
      wanted = 'value'
      at += 1
    } else if (character === ',' && wanted === ', or end') {
      wanted = open.at(-1) === '{' ? 'name' : 'value'
      at += 1
    } else {
      const end = isValueWanted ? matched(scalar, text, at) : isNameWanted ? matched(name, text, at) : at
      if (end === at) return at
      wanted = isNameWanted ? ':' : open.length === 0 ? 'nothing' : ', or end'
      at = end
    }
    at = skipped(text, at)
  }
  return text.length
}

function isClosing(character: string, open: string | undefined, wanted: Wanted): boolean {
  if (character === '}') return open === '{' && (wanted === 'name or }' || wanted === ', or end')
  return character === ']' && open === '[' && (wanted === 'value or ]' || wanted === ', or end')
}

const skipped = (text: string, at: number): number => matched(blank, text, at)

/** The end of a match that begins there, or that very place. */
function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
