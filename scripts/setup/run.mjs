import { spawn } from 'node:child_process'
import { projectRoot } from './projectRoot.mjs'

/**
 * Runs a Node script and waits for its end.
 *
 * @param {string[]} args the script and its arguments
 * @param {{ cwd?: string, show?: boolean }} options `show` passes the output on as it comes; otherwise it is kept
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 where a signal ended the process
 */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options)
}

/**
 * Runs npm. npm tells its scripts where it lies; calling that file with Node needs no shell, which Windows'
 * `npm.cmd` would.
 */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('npm-cli.js')) return runNode([npm, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

function run(command, args, { cwd = projectRoot, show = false, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell, stdio: ['inherit', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] })
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}
