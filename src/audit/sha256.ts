import { sha256 as pureSha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Sha256 } from './auditOptions.js'

/** SHA-256 in JavaScript alone, for platforms that bring none that takes its bytes in parts. */
export function createSha256(): Sha256 {
  const hash = pureSha256.create()
  return { update: (bytes) => hash.update(bytes), hex: () => bytesToHex(hash.digest()) }
}

/** The hash of a value written as canonical JSON: members in code-unit order, so that equal values have equal hashes. */
export function hashOf(value: unknown): string {
  return bytesToHex(pureSha256(new TextEncoder().encode(canonicalJson(value))))
}

/** JSON with the members of every object in code-unit order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member
    return Object.fromEntries(Object.entries(member).sort(([left], [right]) => (left < right ? -1 : 1)))
  })
}
