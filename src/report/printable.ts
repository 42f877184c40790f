// Control characters can repaint a terminal; marks of direction can make a name read as another.
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * A name that came from outside, safe to show in one line of a terminal.
 *
 * @example printable('a\u001b[2Jb.csv') // 'a\\u001b[2Jb.csv'
 */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`)
}
