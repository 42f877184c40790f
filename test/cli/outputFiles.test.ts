import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { OutputFiles } from '../../src/cli/outputFiles.js'
import { temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
let count = 0
const newPlace = (): string => path.join(folder, String(count++), 'out')

/** The system as it answers while Excel holds some files open. */
const heldOpen = (code: string, ...names: string[]) => (from: string, to: string): void => {
  if (names.includes(path.basename(to))) throw Object.assign(new Error(code), { code, syscall: 'rename' })
  renameSync(from, to)
}

describe('OutputFiles', () => {
  it('puts nothing in place before commit, and everything at commit', () => {
    const place = newPlace()
    const files = new OutputFiles(place, ['a.txt', 'b.txt'])
    files.write('a.txt', 'one ')
    files.write('a.txt', '二')
    expect(readdirSync(place).filter((name) => !name.startsWith('.'))).toEqual([])
    expect(files.commit()).toEqual([{ name: 'a.txt', path: path.join(place, 'a.txt') }, { name: 'b.txt', path: path.join(place, 'b.txt') }])
    expect(readdirSync(place).sort()).toEqual(['a.txt', 'b.txt'])
    expect(readFileSync(path.join(place, 'a.txt'), 'utf8')).toBe('one 二')
  })

  it('after discard leaves nothing, the folders it made included', () => {
    const place = newPlace()
    const files = new OutputFiles(place, ['a.txt'])
    files.write('a.txt', 'x'.repeat(3 << 20))
    files.discard()
    expect(existsSync(path.dirname(place))).toBe(false)
  })

  it('after discard leaves a folder that was there, with what was in it', () => {
    const place = newPlace()
    mkdirSync(place, { recursive: true })
    writeFileSync(path.join(place, 'a.txt'), 'before')
    const files = new OutputFiles(place, ['a.txt'])
    files.write('a.txt', 'after')
    files.discard()
    expect(readdirSync(place)).toEqual(['a.txt'])
    expect(readFileSync(path.join(place, 'a.txt'), 'utf8')).toBe('before')
  })

  it.each(['EBUSY', 'EPERM', 'EACCES'])('writes beside a file that is held open (%s)', (code) => {
    const place = newPlace()
    const files = new OutputFiles(place, ['report.html', 'report.json'], heldOpen(code, 'report.html', 'report-2.html'))
    files.write('report.html', 'new')
    expect(files.commit().map(({ path: written }) => path.basename(written))).toEqual(['report-3.html', 'report.json'])
    expect(readFileSync(path.join(place, 'report-3.html'), 'utf8')).toBe('new')
  })

  it('ignores what is written to an output that was not asked for', () => {
    const place = newPlace()
    const files = new OutputFiles(place, ['a.txt'])
    files.write('other.txt', 'x')
    files.commit()
    expect(readdirSync(place)).toEqual(['a.txt'])
  })
})
