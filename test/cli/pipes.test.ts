import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandFile, messages, runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
writeFileSync(path.join(folder, 'm.csv'), messages)

describe('a pipe', () => {
  it.each([
    ['audit m.csv --as-of 2026-03-04 --json', 1],
    ['template work-order --fields', 0],
  ])('whose reader stops ends %s without a word', async (words, status) => {
    const child = spawn(process.execPath, [commandFile, ...words.split(' ')], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (text: Buffer) => { stderr += text.toString() })
    child.stdout.destroy()
    const [code] = (await once(child, 'close')) as [number]
    expect({ code, stderr }).toEqual({ code: status, stderr: '' })
  })

  it('endless input stops with its reader', async () => {
    const child = spawn(process.execPath, [commandFile, 'evaluate', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (text: Buffer) => { stderr += text.toString() })
    // The writer sees a broken pipe as well.
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    const feed = setInterval(() => child.stdin.write('{"orderId":"1"}\n'.repeat(100)), 5)
    const [code] = (await once(child, 'close')) as [number]
    clearInterval(feed)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.skipIf(!existsSync('/dev/full'))('into a full disk ends in 2 and says so', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [commandFile, 'rules'], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
    closeSync(full)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'hotline-spec: stdout：磁盘已满（ENOSPC）。请腾出空间，或用 --out 指定别的磁盘。\n' })
  })

  it('shows no progress on stderr where that is no terminal', () => {
    expect(runCli(['audit', 'm.csv', '--as-of', '2026-03-04'], { cwd: folder }).stderr).toBe('')
  })
})
