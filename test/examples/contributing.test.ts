import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../cli/runCli.js'

const text = readFileSync(path.join(projectRoot, 'CONTRIBUTING.md'), 'utf8')
const manifest = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

/** Paths from the root of the project that the page names; those with a placeholder name no one file, 2028.json is written by who follows it, and docs/site is made by a command. */
const paths = [...text.matchAll(/(?:^|[\s`(])((?:src|test|rules|scripts|docs|schemas)\/[\w./-]*\w)/gmu)].map(([, found]) => found!)
const whole = paths.filter((found) => !text.includes(`${found}<`) && !text.includes(`${found}/<`) && !found.endsWith('2028.json') && !found.startsWith('docs/site'))

describe('CONTRIBUTING.md', () => {
  it.each([...new Set(whole)])('names %s, which exists', (found) => {
    expect(existsSync(path.join(projectRoot, found))).toBe(true)
  })

  it('names only scripts of package.json', () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/gu)].map(([, script]) => script!)
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(0)
  })
})
