import type { Span } from './span.js'

/** A pattern, what a match must also be, and what replaces it. Patterns are bounded, so that no text makes them slow. */
export interface Detector {
  /** A quick look: a text without this cannot match. Keys by the million go through here. */
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly accepts?: (match: string) => boolean
  readonly replacement: (match: string) => string
}

/** What a detector finds in a text. */
export function detected({ needs, pattern, accepts, replacement }: Detector, text: string): readonly Span[] {
  if (!needs.test(text)) return []
  return Array.from(text.matchAll(pattern))
    .filter(([match]) => accepts?.(match) ?? true)
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length, replacement: replacement(match) }))
}
