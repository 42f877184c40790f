import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'

export { projectRoot } from '../../scripts/setup/projectRoot.mjs'

/** What a run of the command left behind. */
export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command, bundled from the sources before the tests. */
export const commandFile = inject('commandFile')

/** Runs the command as a user would, in a folder. */
export function runCli(args: readonly string[], { cwd = os.tmpdir(), input = '', zone = 'UTC' }: { cwd?: string; input?: string; zone?: string } = {}): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, ...args], { cwd, input, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, TZ: zone } })
  return { status, stdout, stderr }
}

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hotline-spec-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const messages = [
  '来件编号,来件渠道,收到时间,响应时间',
  '1,sms,2026-03-02 09:00:00,2026-03-02 09:03:00',
  '2,sms,2026-03-02 09:00:00,2026-03-02 09:03:01',
  '3,website,2026-03-02 09:00:00,',
  '4,mailbox,2026-03-02 09:00:00,2026-03-03 09:00:00',
  '5,sms,2026-02-30 09:00:00,2026-03-02 09:03:00',
  '6,sms,2026-03-02 09:00:00,2026-03-02 09:01:00,one,cell,too,many',
  '',
].join('\n')

/** All messages answered within their limits. */
export const goodMessages = messages.split('\n').filter((line) => !/^[2356],/.test(line)).join('\n')
