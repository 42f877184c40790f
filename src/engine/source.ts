import type { Bilingual } from '../expression/kinds.js'

/**
 * How well a statement of the register is attested: `direct` was read in a copy of the document's own wording,
 * `secondary` in a report about it, `fragment` in a scrambled copy, `inferred` follows from the other three.
 */
export type Confidence = 'direct' | 'secondary' | 'fragment' | 'inferred'

/** A public source that a reader can look up: an address, or the name of a document where no address is known. */
export type Source =
  | { readonly key: string; readonly url: string }
  | { readonly key: string; readonly document: Bilingual }

/** At least one source: a statement without a source does not compile. */
export type Sources = readonly [Source, ...Source[]]

/**
 * Puts a source into one line that can be looked up: its address, or else the document's Chinese name.
 *
 * @param source The source to cite.
 * @returns The address or the name, never empty.
 * @example
 * citationOf({ key: 'samr', url: 'https://openstd.samr.gov.cn' })
 * // 'https://openstd.samr.gov.cn'
 */
export function citationOf(source: Source): string {
  return 'url' in source ? source.url : source.document.zh
}
