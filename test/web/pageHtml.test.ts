import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageHtml } from '../../src/web/pageHtml.js'
import { projectRoot, temporaryFolder } from '../cli/runCli.js'
import { runNode } from '../package/runCommand.js'
import { builtPage } from './builtPage.js'

const folder = temporaryFolder()
const largest = 1.5 * 1024 * 1024

describe('the built page', () => {
  let file: string
  let html: string
  beforeAll(async () => {
    file = await builtPage(folder)
    html = readFileSync(file, 'utf8')
  })

  it('weighs less than 1.5 MB', () => {
    expect(statSync(file).size).toBeLessThan(largest)
  })

  it('allows its own script by its hash and no other, no network, and nothing to be embedded', () => {
    const script = /<script>([^]*)<\/script>/.exec(html)![1]!
    const hash = createHash('sha256').update(script).digest('base64')
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]).toBe(
      `default-src 'none'; connect-src 'none'; worker-src blob:; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
    )
  })

  it('has one script, no address to load from, and names its encoding where a browser looks for it', () => {
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.slice(0, html.indexOf('<script>'))).not.toMatch(/\b(?:src|href)=/)
    expect(html.slice(0, 1024)).toContain('<meta charset="utf-8">')
  })

  it('holds neither date-holidays nor ajv, and evaluates no text', () => {
    expect(html).not.toMatch(/date-holidays|new Function\(|\beval\(/)
  })

  it('carries the licences of the code in it', () => {
    expect(html).toContain('@noble/hashes, Copyright')
    expect(html).toContain('fflate, Copyright')
  })

  it('uses nothing that Chrome 109 lacks', () => {
    expect(html).not.toMatch(/\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|Object\.groupBy|Map\.groupBy|Promise\.withResolvers|Array\.fromAsync/)
  })
})

describe('npm run build', () => {
  let built: string
  beforeAll(async () => {
    runNode(['scripts/build.mjs'], projectRoot)
    built = await builtPage(folder)
  })

  it('puts the page into dist', () => {
    // Compared as a truth: the difference of two pages of a megabyte tells nobody anything.
    expect(readFileSync(path.join(projectRoot, 'dist/hotline-audit.html'), 'utf8') === readFileSync(built, 'utf8')).toBe(true)
  })
})

describe('pageHtml', () => {
  const parts = { script: 'a()', scriptHash: 'h', licence: 'MIT\n' }

  it.each(['"</script>"', '"</SCRIPT"', '"<!--"'])('refuses a script with %s, which would end early', (script) => {
    expect(() => pageHtml({ ...parts, script })).toThrow(RangeError)
  })

  it('refuses a licence that would end its comment', () => {
    expect(() => pageHtml({ ...parts, licence: '-->' })).toThrow(RangeError)
  })
})
