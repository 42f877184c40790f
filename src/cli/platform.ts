import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { AuditOptions } from '../audit/auditOptions.js'

/** What Node does faster than the library's own code, with the same results. */
export const platform: NonNullable<AuditOptions['platform']> = {
  isUtf8,
  sha256() {
    const hash = createHash('sha256')
    return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') }
  },
}
