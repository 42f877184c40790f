import { performance } from 'node:perf_hooks'
import type { AuditOptions } from '../audit/auditOptions.js'
import type { AuditInput } from '../audit.js'
import { cutTo } from './displayWidth.js'
import type { Say } from './language.js'
import { ProgressLine } from './progressLine.js'

const leastPause = 100
/** A line that wraps could not be taken back. */
const usualWidth = 80

/** Shows how far the files have been read, on one line of the terminal; elsewhere, such as in a log, nothing. */
export function progress(inputs: readonly AuditInput[], say: Say): { show: NonNullable<AuditOptions['onProgress']>; end: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} }
  const lines = new ProgressLine(new Map(inputs.map(({ source: { name, size } }) => [name, size ?? null])), say)
  const startedAt = performance.now()
  let shownAt = 0
  return {
    show(state) {
      lines.add(state)
      const now = performance.now()
      if (now - shownAt < leastPause) return
      shownAt = now
      process.stderr.write(`\r\u001b[K${cutTo(lines.line(state.input, now - startedAt), (process.stderr.columns ?? usualWidth) - 1)}`)
    },
    end() {
      process.stderr.write('\r\u001b[K')
    },
  }
}
