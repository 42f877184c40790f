const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/**
 * Characters that HTML reads as markup; control characters and halves of pairs, which a page must not hold;
 * and the marks that turn the direction of text or break lines unseen, with which a cell could pass for another.
 */
const unsafe =
  /[&<>"'`]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/**
 * Escapes a text for element content and for quoted attributes.
 *
 * Directional marks and unseen separators are shown by their code point, so that a reader sees that they are there.
 *
 * @example
 * escapeHtml('<a href="x">') // '&lt;a href=&quot;x&quot;&gt;'
 * escapeHtml('a\u202Eb') // 'a[U+202E]b'
 */
export function escapeHtml(text: string): string {
  return text.replace(unsafe, replacementOf)
}

function replacementOf(character: string): string {
  const entity = entities[character]
  if (entity !== undefined) return entity
  const code = character.codePointAt(0) ?? 0
  const isControlOrHalf = code < 0xa0 || (code >= 0xd800 && code <= 0xdfff)
  return isControlOrHalf ? '\uFFFD' : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}
