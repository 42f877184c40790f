import { once } from 'node:events'
import { exitCodes } from './exitCodes.js'
import { fileProblem } from './fileProblem.js'
import type { Say } from './language.js'

/** Writes a line to the output, and waits where the reader is slower than the writer. */
export async function writeLine(line: string): Promise<void> {
  await writeText(`${line}\n`)
}

/** Writes text to the output, and waits where the reader is slower than the writer. */
export async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes lines to the output. */
export async function writeLines(lines: readonly string[]): Promise<void> {
  await writeText(`${lines.join('\n')}\n`)
}

/** Writes a value to the output as indented JSON. */
export async function writeJson(value: unknown): Promise<void> {
  await writeText(`${JSON.stringify(value, null, 2)}\n`)
}

/** Tells the person something beside the output: a warning, or why nothing came. */
export function notify(line: string): void {
  process.stderr.write(`hotline-spec: ${line}\n`)
}

/**
 * A reader that has seen enough (`| head`) closes the pipe: the command then stops, without a word, with the status it has come to.
 * Any other failure of the output, such as a full disk, is told.
 */
export function stopWhenOutputFails(say: Say): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode)
    notify(say(fileProblem('stdout', error).text))
    process.exit(exitCodes.couldNotRun)
  })
}
