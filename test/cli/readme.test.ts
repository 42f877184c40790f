import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from '../../src/calendar/chinaCalendar.js'
import { deadline } from '../../src/calendar/deadline.js'
import { evaluate } from '../../src/index.js'
import { projectRoot, runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()

/** A command of a README with the lines below it; a line of … stands for lines that are left out. */
interface Session {
  readonly file: string
  readonly command: string
  readonly shown: string
}

const sessions = ['README.md', 'README.zh-CN.md'].flatMap((file): Session[] => {
  const text = readFileSync(path.join(projectRoot, file), 'utf8')
  return [...text.matchAll(/^```console\n\$ hotline-spec (.+)\n([^]*?)^```$/gmu)].map(([, command = '', shown = '']) => ({ file, command, shown }))
})

describe('the READMEs', () => {
  it('show three commands in each language', () => {
    expect(sessions.map(({ file }) => file)).toEqual(['README.md', 'README.md', 'README.md', 'README.zh-CN.md', 'README.zh-CN.md', 'README.zh-CN.md'])
  })

  it.each(sessions)('$file: $command prints what stands there', ({ command, shown }) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? '')
    const args = words.map((word) => (word.startsWith('docs/') ? path.join(projectRoot, word) : word))
    const { stdout } = runCli(args, { cwd: folder })
    const parts = `\n${shown}`.split('\n…\n')
    let rest = `\n${stdout}`
    for (const [index, part] of parts.entries()) {
      const wanted = index < parts.length - 1 ? `${part}\n` : part
      const at = rest.indexOf(index === 0 ? wanted : `\n${wanted}`)
      expect(at, `these lines, in this order:${wanted}\nin:${rest}`).toBeGreaterThanOrEqual(0)
      // The line end is kept: the next part begins with it.
      rest = rest.slice(at + wanted.length)
    }
  })

  it('say of the library what it does', () => {
    const due = '2026-02-24T23:59:59.999+08:00'
    const order = { orderId: 'D-1', handlingMode: 'transfer', acceptedAt: '2026-02-13T16:20:00+08:00' }
    expect(chinaCalendar.isWorkday('2026-02-14')).toBe(true)
    expect(deadline({ from: '2026-02-13T16:20:00+08:00', limit: '2wd' }).dueAt).toBe(due)
    expect(evaluate(order, { profile: 'national', asOf: '2026-02-14' }).next[0]!.dueAt).toBe(due)
    for (const { file } of sessions) expect(readFileSync(path.join(projectRoot, file), 'utf8').split(due)).toHaveLength(3)
  })
})
