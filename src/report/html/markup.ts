import { escapeHtml } from './escapeHtml.js'

/** Text that is HTML already. `html` makes it; by hand it is made in toHtml.ts alone, of the page's own constants. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: markup goes in as it is, text and numbers are escaped, nothing leaves nothing. */
export type Part = Markup | string | number | null | undefined | readonly Part[]

/**
 * Builds markup from a template; every text in it is escaped.
 *
 * @example
 * html`<td>${'<b>'}</td>`.text // '<td>&lt;b&gt;</td>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? ''
  parts.forEach((part, index) => {
    text += textOf(part) + (strings[index + 1] ?? '')
  })
  return new Markup(text)
}

/** Puts a separator between parts, as `join` does for texts. */
export function joined(parts: readonly Part[], separator: Part): readonly Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))
}

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text
  if (part === null || part === undefined) return ''
  return Array.isArray(part) ? part.map(textOf).join('') : escapeHtml(String(part))
}
