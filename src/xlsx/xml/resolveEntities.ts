const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * A text of XML with its entities resolved; one that XML does not know stays as it is written.
 *
 * @example resolveEntities('a &lt; b&#10;') // 'a < b\n'
 */
export function resolveEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));/g, resolved) : text
}

function resolved(written: string, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name]! : written
  const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
}
