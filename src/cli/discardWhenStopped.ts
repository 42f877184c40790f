import type { OutputFiles } from './outputFiles.js'

/** Ctrl-C leaves nothing half-written either. The answer ends the watch. */
export function discardWhenStopped(outputs: OutputFiles | null): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  const stop = (signal: NodeJS.Signals): void => {
    outputs?.discard()
    unwatch()
    process.kill(process.pid, signal)
  }
  const unwatch = (): void => signals.forEach((signal) => process.off(signal, stop))
  signals.forEach((signal) => process.on(signal, stop))
  return unwatch
}
