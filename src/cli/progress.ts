import { performance } from 'node:perf_hooks'
import type { AuditOptions } from '../audit/auditOptions.js'
import { formatNumber } from '../report/formatNumber.js'
import type { Say } from './language.js'
import { printable } from './printable.js'

const leastPause = 100

/** Shows how far a file has been read, on one line of the terminal; elsewhere, such as in a log, nothing. */
export function progress(sizes: ReadonlyMap<string, number>, say: Say): { show: NonNullable<AuditOptions['onProgress']>; end: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} }
  let shownAt = 0
  return {
    show({ input, bytes, rows }) {
      if (performance.now() - shownAt < leastPause) return
      shownAt = performance.now()
      const size = sizes.get(input) ?? 0
      const share = size === 0 ? '' : ` ${Math.floor((100 * bytes) / size)}%`
      process.stderr.write(`\r\u001b[K${printable(input)}${share} ${say({ zh: `${formatNumber(rows)} 行`, en: `${formatNumber(rows)} rows` })}`)
    },
    end() {
      process.stderr.write('\r\u001b[K')
    },
  }
}
