import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { siteFolder } from '../../../scripts/site/siteFolders.js'
import { fileOf } from './siteServer.js'

const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // typedoc checks its own pages.
  .filter((file) => file.endsWith('.html') && !file.startsWith('api/') && !/^(?:404|hotline-audit|matrix\/matrix)\.html$/.test(file))

it('every link of every page leads to a page or file of the site, and its fragment to an element', () => {
  const broken = new Set<string>()
  let count = 0
  for (const page of pages) {
    for (const link of textOf(page).matchAll(/ (?:href|src)="([^"]+)"/g)) {
      const address = link[1]!.replaceAll('&amp;', '&')
      if (/^(?:[a-z]+:|\/\/)/i.test(address)) continue
      count++
      if (!leadsSomewhere(address, page)) broken.add(`${page}: ${address}`)
    }
  }
  expect(count).toBeGreaterThan(20_000)
  expect([...broken].slice(0, 50)).toEqual([])
})

it('no page asks another place for a script, a style, a font or an image', () => {
  const outside = pages.flatMap((page) => [...textOf(page).matchAll(/<(?:script|link|img|iframe|source)\b[^>]* (?:src|href)="((?:https?:)?\/\/[^"]+)"/g)].map(([, address]) => `${page}: ${address}`))
  expect(outside).toEqual([])
})

const texts = new Map<string, string>()

function textOf(file: string): string {
  const known = texts.get(file)
  if (known !== undefined) return known
  const text = readFileSync(path.join(siteFolder, file), 'utf8')
  texts.set(file, text)
  return text
}

const anchors = new Map<string, ReadonlySet<string>>()

function anchorsOf(file: string): ReadonlySet<string> {
  const known = anchors.get(file)
  if (known !== undefined) return known
  const found = new Set([...textOf(file).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
  anchors.set(file, found)
  return found
}

function leadsSomewhere(address: string, page: string): boolean {
  const { pathname, hash } = new URL(address, `http://site/${page.replace(/index\.html$/, '')}`)
  const file = fileOf(decodeURIComponent(pathname))
  if (file === undefined) return false
  const relative = path.relative(siteFolder, file).replaceAll('\\', '/')
  return hash === '' || !relative.endsWith('.html') || anchorsOf(relative).has(decodeURIComponent(hash.slice(1)))
}
