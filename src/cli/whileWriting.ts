import type { OutputFiles } from './outputFiles.js'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does work that writes outputs, and leaves nothing half-written where it fails or is stopped by Ctrl-C.
 *
 * @param open Opens the outputs; null where nothing is written.
 */
export async function whileWriting<T>(open: () => OutputFiles | null, work: (outputs: OutputFiles | null) => Promise<T>): Promise<T> {
  let outputs: OutputFiles | null = null
  const stop = (signal: NodeJS.Signals): void => {
    outputs?.discard()
    unwatch()
    process.kill(process.pid, signal)
  }
  const unwatch = (): void => signals.forEach((signal) => process.off(signal, stop))
  // Before the first file is there: a signal in between would leave it.
  signals.forEach((signal) => process.on(signal, stop))
  try {
    outputs = open()
    return await work(outputs)
  } catch (error) {
    outputs?.discard()
    throw error
  } finally {
    unwatch()
  }
}
