import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/site/siteFolders.js'
import { siteLink } from '../../scripts/site/siteLinks.js'
import { pageAddress, pagesOf, siteFiles, type SitePage, sitePages } from '../../scripts/site/sitePages.js'

const page = (source: string, language: SitePage['language']): SitePage => pagesOf(source).find((each) => each.language === language)!

describe('where the link of a document leads on the site', () => {
  it.each([
    ['docs/guide/zh/auditor.md', 'zh', '../../reference/zh/clauses/index.md', '/reference/clauses/', true],
    ['docs/guide/zh/auditor.md', 'zh', '../en/auditor.md', '/en/guide/auditor/', true],
    ['docs/reference/en/rules/ids-unique.md', 'en', '../parameters.md#answer-limit', '/en/reference/parameters/#answer-limit', true],
    ['docs/reference/zh/index.md', 'zh', '../matrix/matrix.xlsx', '/matrix/matrix.xlsx', false],
    ['docs/adr/README.md', 'zh', '0002-packages.md', '/adr/0002-packages/', true],
    ['docs/adr/README.md', 'en', '0002-packages.md', '/en/adr/0002-packages/', true],
    ['docs/conformance.md', 'en', '../README.md', '/en/', true],
    ['site/zh/index.md', 'zh', '/playground/deadline/', '/playground/deadline/', true],
    ['site/zh/playground/audit.md', 'zh', '/hotline-audit.html', '/hotline-audit.html', false],
  ] as const)('on %s (%s) %s leads to %s', (source, language, link, address, isPage) => {
    expect(siteLink(link, page(source, language), projectRoot)).toEqual({ address, isPage })
  })

  it('a link to a file that the site does not hand out is refused with the document and the link', () => {
    expect(() => siteLink('../src/index.ts', page('docs/conformance.md', 'en'), projectRoot)).toThrow('docs/conformance.md links to ../src/index.ts, which is no part of the site.')
  })

  it('a link to a case that does not exist is refused', () => {
    expect(() => siteLink('../test/conformance/none.json', page('docs/conformance.md', 'en'), projectRoot)).toThrow('which is not there')
  })

  it('every link of every document leads to a page or a file of the site', () => {
    const pages = sitePages(projectRoot)
    const addresses = new Set(pages.map(pageAddress))
    const broken: string[] = []
    let count = 0
    for (const from of pages) {
      for (const link of linksOf(readFileSync(path.join(projectRoot, from.source), 'utf8'))) {
        count++
        const { address, isPage } = siteLink(link, from, projectRoot)
        const target = address.replace(/[?#].*$/, '')
        if (isPage ? !addresses.has(target) : !isHandedOut(target)) broken.push(`${from.source}: ${link}`)
      }
    }
    expect(count).toBeGreaterThan(5000)
    expect(broken).toEqual([])
  })
})

/** The links inside the project, code left aside. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^(?:[a-z]+:|#)/i.test(link))
}

/** What stands in the site beside the pages: copied files, and what scripts/buildSite.ts makes. */
function isHandedOut(address: string): boolean {
  return address === '/hotline-audit.html' || siteFiles.some(({ to }) => address === `/${to}` || address.startsWith(`/${to}/`))
}
