import { spawnSync } from 'node:child_process'
import path from 'node:path'

export const projectRoot = path.resolve(import.meta.dirname, '../..')

/** Runs a Node script to its end and gives what it printed; a status other than 0 throws with the whole output. */
export function runNode(args: readonly string[], cwd: string): string {
  return runCommand(process.execPath, args, cwd, false)
}

/** Runs npm, by the file that npm names to its scripts where there is one: `npm.cmd` would need a shell on Windows. */
export function runNpm(args: readonly string[], cwd: string): string {
  const npm = process.env['npm_execpath']
  if (npm?.endsWith('npm-cli.js') === true) return runNode([npm, ...args], cwd)
  return runCommand('npm', args, cwd, process.platform === 'win32')
}

function runCommand(command: string, args: readonly string[], cwd: string, shell: boolean): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, shell, encoding: 'utf8' })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`)
  return stdout
}
