import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

/** Zones of the machine, with the minutes that each is behind UTC on 2026-01-01: proof that the setting took effect. */
const zones = [
  ['Asia/Shanghai', '-480'],
  ['UTC', '0'],
  ['America/New_York', '300'],
  ['America/Sao_Paulo', '180'],
  ['Pacific/Apia', '-780'],
] as const

const script = fileURLToPath(new URL('./machineTimeZone.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

describe('the time zone of the machine', () => {
  const answers = new Map<string, string[]>()

  beforeAll(async () => {
    const run = promisify(execFile)
    for (const [name] of zones) {
      const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { cwd: root, env: { ...process.env, TZ: name } })
      answers.set(name, stdout.trim().split(' '))
    }
  }, 60_000)

  it.each(zones)('%s (%s minutes behind UTC) gives the same answers as Asia/Shanghai', (name, offset) => {
    const [zone, minutes, digest] = answers.get(name)!
    expect([zone, minutes]).toEqual([name, offset])
    expect(digest).toBe(answers.get('Asia/Shanghai')![2])
  })
})
