/**
 * Text as Markdown that shows it as it stands: no markup, no HTML, no template of a site generator, and nothing that ends a table cell.
 *
 * @example escapeMarkdown('a | b <c>') // 'a \\| b &lt;c>'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]|]/g, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '{&#123;')
    .replace(/\s*\n\s*/g, ' ')
}
