import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The edition of OSCAL that is written. */
export const oscalVersion = '1.2.3'
/** The name space of the properties that OSCAL does not define. */
export const ourProperties = 'urn:hotline-spec:oscal'

/** A namespace of its own, drawn once at random. */
const uuidNamespace = 'b6c1f0a4-52d7-4c43-9a35-0d6e9b2f7e18'

/**
 * The UUID (version 5, RFC 9562) of a name: the same in every run, so that documents change only where their content does.
 *
 * @example uuidOf('catalog gbt-33358-2016').length // 36
 */
export function uuidOf(name: string): string {
  const namespace = Uint8Array.from(uuidNamespace.replaceAll('-', '').match(/../g)!, (byte) => Number.parseInt(byte, 16))
  const bytes = sha1(Uint8Array.from([...namespace, ...utf8ToBytes(name)])).slice(0, 16)
  bytes[6] = (bytes[6]! % 16) + 0x50
  bytes[8] = (bytes[8]! % 64) + 0x80
  const hex = bytesToHex(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The id of a clause as a token of OSCAL, which knows no slash. */
export const controlId = (clause: string): string => clause.replace('/', '.')

/** The place of a catalog beside the profiles. */
export const catalogFile = (standard: string): string => `catalog-${standard}.json`

/** A text in both languages, as prose. */
export const prose = ({ zh, en }: { readonly zh: string; readonly en: string }): string => `${zh}\n\n${en}`
