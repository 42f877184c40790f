import { CommanderError } from 'commander'
import { vi } from 'vitest'
import { localeOf } from '../../src/cli/language.js'
import { createProgram } from '../../src/cli/program.js'

/** What the command prints, without a process of its own: for what only reads and prints, which takes a hundredth of the time. */
export async function printed(...args: string[]): Promise<string> {
  let text = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  try {
    await createProgram(localeOf(args)).parseAsync(args, { from: 'user' })
  } catch (error) {
    // Commander throws after it has shown help, too.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error
  } finally {
    write.mockRestore()
  }
  return text
}
