import { spawn } from 'node:child_process'
import type { Answer } from './answer.js'
import type { Side } from './side.js'

/**
 * Runs a side once in a fresh process, so that neither memory nor compiled code passes from one side to the other.
 *
 * @param folder Where the bundled programs lie.
 * @throws Error with what the process wrote to standard error, where it did not end well.
 */
export async function runSide({ program, label, args }: Side, folder: string): Promise<Answer> {
  const child = spawn(process.execPath, ['--expose-gc', `${folder}/${program}.js`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let problem = ''
  child.stdout.on('data', (text) => (output += String(text)))
  child.stderr.on('data', (text) => (problem += String(text)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${label} ended with status ${String(code)}:\n${problem}`)
  return JSON.parse(output.trimEnd().split('\n').at(-1)!) as Answer
}
